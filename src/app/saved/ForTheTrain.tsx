import 'virtual:broadsheet/words/offline'
import 'virtual:broadsheet/words/saved'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { manifestQuery } from '../data/queries.ts'
import { SAVED, useKept } from '../kept/kept.ts'
import { forgetStory } from '../offline/keptStories.ts'
import { keepLatest, sizeOf } from '../offline/train.ts'
import { sayBytes } from '../ui/sayBytes.ts'
import { say } from '../words/words.ts'
import { ACTION } from './action.ts'
import { useHere } from './useHere.ts'

/** More than the last of these takes too long to wait for. */
const COUNTS = [25, 50, 100, 200]

/** Fetches the newest stories, so that they can be read without a network: how large they are is said before. */
export function ForTheTrain() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="unprinted mt-10 border-t border-ink pt-3"
    >
      <summary className="min-h-8 w-fit cursor-pointer">
        <h2 className="inline font-serif text-xl font-bold">{say('forTheTrain')}</h2>
      </summary>
      <p className="mt-1 max-w-[62ch] text-muted">{say('trainText')}</p>
      {isOpen && <Choice />}
    </details>
  )
}

type Progress = 'none' | 'all' | 'some' | { readonly done: number; readonly all: number }

function Choice() {
  const select = useId()
  const client = useQueryClient()
  const { data: manifest } = useQuery(manifestQuery)
  const [wanted, want] = useState(COUNTS[0] ?? 0)
  const [progress, setProgress] = useState<Progress>('none')
  const stopping = useRef<AbortController>(undefined)
  useEffect(() => () => stopping.current?.abort(), [])
  const { here, lookAgain } = useHere()
  const total = manifest?.feed.count ?? 0
  const count = Math.min(wanted, total)
  const isBusy = typeof progress === 'object'
  const keep = async () => {
    stopping.current = new AbortController()
    setProgress({ done: 0, all: count })
    const onProgress = (done: number, all: number) => setProgress({ done, all })
    const kept = await keepLatest(client, count, onProgress, stopping.current.signal)
    setProgress(kept < count ? 'some' : 'all')
    void lookAgain()
  }
  return (
    <>
      <p className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <label htmlFor={select} className="text-sm font-semibold">
          {say('trainCount')}
          <select
            id={select}
            value={wanted}
            disabled={isBusy}
            onChange={({ target }) => want(Number(target.value))}
            className="mt-1 block min-h-11 max-w-full border border-ink bg-paper px-3 text-base font-normal"
          >
            {COUNTS.filter((_, i) => (COUNTS[i - 1] ?? 0) < total || i === 0).map((each) => (
              <option key={each} value={each}>
                {say('stories', { count: Math.min(each, total) })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={count === 0}
          onClick={() => (isBusy ? stopping.current?.abort() : void keep())}
          className="min-h-11 cursor-pointer border border-ink px-5 font-semibold hover:bg-ink hover:text-paper disabled:opacity-50"
        >
          {say(isBusy ? 'stopTrain' : 'keepTrain')}
        </button>
      </p>
      {isBusy ? <Progressing {...progress} /> : <Size count={count} />}
      <Outcome progress={progress} here={here} onForgotten={lookAgain} />
    </>
  )
}

function Progressing({ done, all }: { done: number; all: number }) {
  const text = say('shownOf', { shown: done, stories: say('stories', { count: all }) })
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4">
      <progress value={done} max={all} aria-label={say('forTheTrain')} />
      <span>{text}</span>
    </p>
  )
}

/** About how much has to be fetched, as far as the host tells. */
function Size({ count }: { count: number }) {
  const { data, isPending } = useQuery({
    queryKey: ['size of latest', count],
    queryFn: async ({ client }) => (await sizeOf(client, count)) ?? 0,
    enabled: count > 0,
    // Without a network nobody said.
    staleTime: 0,
  })
  return (
    <p role="status" className="mt-3 text-sm text-muted">
      {isPending
        ? say('reckoningSize')
        : data
          ? say('trainSize', { size: sayBytes(data) })
          : say('sizeUnknown')}
    </p>
  )
}

interface OutcomeProps {
  progress: Progress
  /** Ids of the stories that can be read without a network. */
  here: ReadonlySet<string>
  onForgotten: () => unknown
}

/** How many stories can be read without a network now, and how to have the room of those back that are not saved. */
function Outcome({ progress, here, onForgotten }: OutcomeProps) {
  const saved = useKept(SAVED)
  const others = [...here].filter((id) => !saved.has(id))
  const kept = say('trainKept', { count: here.size })
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4">
      <span role="status">
        {typeof progress !== 'object' &&
          here.size > 0 &&
          (progress === 'some' ? say('trainIncomplete', { kept }) : kept)}
      </span>
      {typeof progress !== 'object' && others.length > 0 && (
        <button
          type="button"
          className={ACTION}
          onClick={({ currentTarget }) => {
            // The button goes.
            currentTarget.closest('details')?.querySelector('summary')?.focus()
            void Promise.all(others.map(forgetStory)).then(onForgotten)
          }}
        >
          {say('forgetTrain')}
        </button>
      )}
    </p>
  )
}
