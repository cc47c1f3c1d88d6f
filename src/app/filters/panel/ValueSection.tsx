import 'virtual:broadsheet/words/lazy'
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../words/words.ts'
import type { Choice } from '../choices.ts'
import { valueCounts } from './countQueries.ts'
import { ListFailure } from './ListFailure.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useIsFinding } from './useIsFinding.ts'
import { ValueOption } from './ValueOption.tsx'

interface Props extends SectionProps {
  facet: 'topics' | 'publishers'
  choices: UseQueryOptions<Choice[], Error, Choice[], string[]>
  title: string
}

/** So many choices are shown; the others are found by their names. */
const SHOWN = 24

/** Topics or publishers, of which several can be chosen. */
export function ValueSection({ facet, choices, title, chosen, searched, choose }: Props) {
  const query = useQuery(choices)
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const all = query.data ?? []
  const shown = shownOf(all, chosen[facet], sought)
  const isFinding = useIsFinding()
  const counts = useQuery({
    ...valueCounts(facet, shown, chosen, searched),
    enabled: shown.length > 0 && !isFinding,
  }).data
  // What is chosen now stays in its place: nothing moves under a pointer.
  const [chosenBefore] = useState(chosen[facet])
  const onToggle = useStable((value: string) => {
    const values = chosen[facet]
    const isChosen = values.includes(value)
    choose({
      ...chosen,
      [facet]: isChosen ? values.filter((each) => each !== value) : [...values, value],
    })
  })
  if (query.error) return <ListFailure query={query} />
  return (
    <fieldset>
      <legend className="sr-only">{title}</legend>
      {all.length > SHOWN && <NameField facet={facet} text={text} onText={setText} />}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-6">
        {inOrder(shown, chosenBefore, counts).map(({ value, name }) => (
          <li key={value}>
            <ValueOption
              value={value}
              name={name}
              isChosen={chosen[facet].includes(value)}
              count={counts?.get(value)}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-muted">
        {query.data && shown.length === 0 && say('noSuchName')}
        {sought === '' &&
          all.length > SHOWN &&
          say('moreByName', { count: all.length - shown.length })}
      </p>
    </fieldset>
  )
}

/** The same function in every rendering, which does what the last one says. */
function useStable(act: (value: string) => void): (value: string) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((value) => latest.current(value), [])
}

interface FieldProps {
  facet: 'topics' | 'publishers'
  text: string
  onText: (text: string) => void
}

function NameField({ facet, text, onText }: FieldProps) {
  return (
    <input
      type="search"
      value={text}
      onChange={(event) => onText(event.target.value)}
      aria-label={say(facet === 'topics' ? 'findTopic' : 'pickPublisher')}
      placeholder={say(facet === 'topics' ? 'findTopic' : 'pickPublisher')}
      className="mb-2 min-h-11 w-full max-w-sm border border-muted bg-paper px-3"
    />
  )
}

/** The largest choices, or those with a name; what is chosen is among them, so that it can be taken back. */
function shownOf(all: readonly Choice[], chosen: readonly string[], text: string): Choice[] {
  const sought = folded(text.trim())
  const found =
    sought === ''
      ? all
      : all.filter(({ name, value }) => hasText(name, sought) || value.includes(sought))
  const shown = found.slice(0, SHOWN)
  const others = all.filter((choice) => chosen.includes(choice.value) && !shown.includes(choice))
  return sought === '' ? [...shown, ...others] : shown
}

/**
 * What was chosen before comes first, then what leaves the most stories, once that is counted; equals stay as they are, the largest
 * first.
 */
function inOrder(
  shown: readonly Choice[],
  chosen: readonly string[],
  counts: ReadonlyMap<string, number> | undefined,
): Choice[] {
  const isCounted = shown.every(({ value }) => counts?.has(value))
  const left = ({ value }: Choice) => (isCounted && counts?.get(value)) || 0
  const isFirst = ({ value }: Choice) => Number(chosen.includes(value))
  return shown.toSorted((a, b) => isFirst(b) - isFirst(a) || left(b) - left(a))
}

const hasText = (name: string, sought: string): boolean => folded(name).includes(sought)

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
