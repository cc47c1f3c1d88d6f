import { memo, type ReactNode, useEffect, useRef } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { StoryList } from './StoryList.tsx'
import { type NearParts, useNearParts } from './useNearParts.ts'

/** Some stories of a list, one below the other. */
export interface Part {
  readonly stories: readonly Summary[]
  /** How many stories of the list stand above; undefined: those of the parts above. */
  readonly above?: number
}

interface Props {
  /** The stories as they were loaded, part by part; undefined: not yet. */
  parts: readonly (Part | undefined)[]
  calendar: Calendar
  /** The first story of all leads. */
  hasLead: boolean
  /** What the list is called. */
  label?: string | undefined
  /** The first story's number in the whole list, from 1. */
  from?: number
  /** How many stories the whole list has; -1 where nobody knows. */
  total?: number
  /** Other stories are on their way. */
  isBusy?: boolean
}

interface FeedProps extends Props {
  near: NearParts
  /** What stands where a part should be that has not come. */
  gap?: { readonly part: number; readonly content: ReactNode } | undefined
}

/**
 * The parts of a list below one another, as a feed of articles; a day that goes on in the next part is not announced
 * twice. However many there are, only those near the window are in the document, and room for the others.
 */
export function StoryParts(props: Props) {
  return <Feed {...props} near={useNearParts()} />
}

/** The same where something else wants to know, too, which parts are near. */
export function Feed({
  parts,
  calendar,
  hasLead,
  label,
  from = 1,
  total = -1,
  isBusy = false,
  near,
  gap,
}: FeedProps) {
  // A feed without an article is none.
  if (parts.every((part) => part?.stories.length === 0)) return null
  let above = 0
  return (
    <div role="feed" aria-label={label} aria-busy={isBusy || undefined}>
      {parts.map((part, i) => {
        const before = part?.above ?? above
        above = before + (part?.stories.length ?? 0)
        const last = parts[i - 1]?.stories.at(-1)
        const isKnown = i === 0 || last !== undefined
        const isShown = near.isNear(i) && isKnown
        return (
          <PartRoom
            key={i}
            index={i}
            watch={near.watch}
            stories={isShown ? part?.stories : undefined}
            height={isShown && part ? undefined : near.heightOf(i)}
            calendar={calendar}
            above={last}
            hasLead={hasLead && i === 0}
            from={from + before}
            total={total}
            instead={gap?.part === i ? gap.content : undefined}
          />
        )
      })}
    </div>
  )
}

interface RoomProps extends Pick<Props, 'calendar' | 'hasLead'> {
  index: number
  watch: NearParts['watch']
  /** Undefined where they are far, or not there yet. */
  stories: readonly Summary[] | undefined
  /** What stands in their place. */
  instead: ReactNode
  /** Pixels. */
  height: number | undefined
  /** The last story above. */
  above: Summary | undefined
  from: number
  total: number
}

/** A part, or as much room as it takes. */
const PartRoom = memo(function PartRoom(props: RoomProps) {
  const { index, watch, stories, instead, height, ...list } = props
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (element.current) return watch(element.current, index)
  }, [watch, index])
  const isRoom = stories === undefined
  return (
    <div
      ref={element}
      data-part={index}
      className={isRoom ? 'unprinted' : undefined}
      // What is said of a part that has not come may be higher.
      style={isRoom && height !== undefined ? { minHeight: height } : undefined}
    >
      {stories ? <StoryList stories={stories} {...list} /> : instead}
    </div>
  )
})

/**
 * Gives the first headline of a part the focus, so that a reader goes on where the new ones begin. When it has been
 * painted: to have the focus an element must be laid out.
 */
export function focusPart(index: number): void {
  const focus = () => {
    const headline = document.querySelector<HTMLElement>(`[data-part="${index}"] h3 a`)
    headline?.focus({ preventScroll: true })
  }
  requestAnimationFrame(() => setTimeout(focus))
}
