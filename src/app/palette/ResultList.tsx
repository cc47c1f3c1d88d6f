import 'virtual:broadsheet/words/lazy'
import { type MouseEvent, useLayoutEffect, useRef } from 'react'
import { asWritten } from '../ui/asWritten.ts'
import { say } from '../words/words.ts'
import type { Entry, Group } from './entries.ts'
import { piecesOf, type Wanted } from './match.ts'
import { foundBy, type Results } from './results.ts'

const NAMES = {
  kept: 'keptFilters',
  pages: 'pagesToGo',
  topics: 'topics',
  publishers: 'publisherList',
  stories: 'storiesToGo',
  commands: 'commands',
} as const satisfies Record<Group, unknown>

/** Id of the option at a place in the list, for the field that says which one is chosen. */
export const optionId = (place: number): string => `palette-option-${place}`

interface Props {
  id: string
  results: readonly Results[]
  /** What is always there, below the groups. */
  last: readonly Entry[]
  wanted: Wanted
  /** Place of the option that Enter goes to. */
  chosen: number
  onChoose: (place: number) => void
  onGo: (entry: Entry, isElsewhere: boolean) => void
}

/** What fits, in groups; one of it is chosen. */
export function ResultList({ id, results, last, wanted, chosen, ...deeds }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const option = list.current?.querySelector(`#${optionId(chosen)}`)
    // The first one with the name of its group.
    if (chosen === 0) list.current?.scrollTo(0, 0)
    else option?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const before = results.map((_, i) => count(results.slice(0, i)))
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={say('keyPalette')}
      className="overflow-y-auto overscroll-contain py-2"
    >
      {results.map(({ group, entries }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: it groups options, not fields
        <div key={group} role="group" aria-label={say(NAMES[group])}>
          <p
            aria-hidden="true"
            className="px-4 pt-2 pb-1 font-serif text-sm text-muted slanted sm:px-5"
          >
            {say(NAMES[group])}
          </p>
          {entries.map((entry, j) => (
            <Option
              key={entry.id}
              {...{ entry, wanted, chosen }}
              place={(before[i] ?? 0) + j}
              {...deeds}
            />
          ))}
        </div>
      ))}
      {last.map((entry, i) => (
        <Option
          key={entry.id}
          {...{ entry, chosen }}
          wanted={[]}
          place={count(results) + i}
          {...deeds}
        />
      ))}
    </div>
  )
}

const count = (results: readonly Results[]): number =>
  results.reduce((sum, { entries }) => sum + entries.length, 0)

interface OptionProps extends Pick<Props, 'wanted' | 'chosen' | 'onChoose' | 'onGo'> {
  entry: Entry
  place: number
}

function Option({ entry, wanted, chosen, place, onChoose, onGo }: OptionProps) {
  const { name, isForeign } = entry
  const reason = foundBy(entry, wanted)
  const detail = reason ?? entry.detail
  const isChosen = place === chosen
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus, and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: likewise
    <div
      id={optionId(place)}
      role="option"
      aria-selected={isChosen}
      // What comes to lie under a pointer that rests is not chosen.
      onPointerMove={() => {
        if (!isChosen) onChoose(place)
      }}
      onClick={(event: MouseEvent) => onGo(entry, event.ctrlKey || event.metaKey)}
      className="flex min-h-9 cursor-pointer items-baseline justify-between gap-x-6 border-s-4 border-transparent px-3 py-1.5 aria-selected:border-accent forced-colors:not-aria-selected:border-[Canvas] aria-selected:bg-shade sm:px-4"
    >
      <bdi {...(isForeign ? asWritten(name) : {})} className="line-clamp-2">
        <Marked text={name} wanted={wanted} />
      </bdi>
      {detail !== undefined && (
        <bdi
          {...(isForeign ? asWritten(detail) : {})}
          className="max-w-[40%] shrink-0 truncate text-sm text-muted"
        >
          {reason === undefined ? detail : <Marked text={reason} wanted={wanted} />}
        </bdi>
      )}
    </div>
  )
}

/** A text with what was typed marked in it. */
const Marked = ({ text, wanted }: { text: string; wanted: Wanted }) =>
  piecesOf(text, wanted).map(({ text, isFound }, i) =>
    isFound ? (
      <mark key={i} className="bg-transparent font-bold text-accent forced-colors:bg-[Mark]">
        {text}
      </mark>
    ) : (
      <span key={i}>{text}</span>
    ),
  )
