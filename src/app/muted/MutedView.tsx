import 'virtual:broadsheet/words/muted'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { muteKey } from '../../shared/kept/concerns.ts'
import { topicsQuery } from '../data/queries.ts'
import { MUTES, useKept } from '../kept/kept.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'
import { MutedRow } from './MutedRow.tsx'
import { MuteWord } from './MuteWord.tsx'
import { reachOf } from './match/muting.ts'
import { useNow } from './useNow.ts'
import { useReady } from './useReady.ts'

/** All that is muted, what each hides, and when it ends. */
export function MutedView() {
  const kept = useKept(MUTES)
  const isReady = useReady()
  useArrival(say('muted'), isReady ? 'whole' : 'loading')
  const now = useNow(kept.values())
  const { data } = useQuery(topicsQuery)
  const reach = useMemo(() => reachOf(data?.topics ?? []), [data])
  const newestFirst = [...kept.values()].sort((a, b) => setAt(b) - setAt(a))
  const active = newestFirst.filter(({ until }) => until === undefined || until > now)
  const ended = newestFirst.filter((mute) => !active.includes(mute))
  return (
    <>
      <ListHeading
        title={say('muted')}
        count={isReady ? say('mutesCount', { count: active.length }) : undefined}
        hasNewer={false}
        newer={undefined}
      />
      <p className="mb-6 max-w-[62ch] font-serif text-lg text-muted">{say('mutedText')}</p>
      {isReady && (
        <>
          {active.length > 0 && (
            <ul aria-label={say('muted')} className="max-w-3xl border-b border-ink">
              {active.map((mute) => (
                <MutedRow key={muteKey(mute)} mute={mute} hasEnded={false} />
              ))}
            </ul>
          )}
          <MuteWord reach={reach} />
          {ended.length > 0 && (
            <section aria-labelledby="ended-mutes" className="mt-12 max-w-3xl">
              <h2 id="ended-mutes" className="font-serif text-xl font-bold">
                {say('endedMutes')}
              </h2>
              <ul className="border-b border-ink">
                {ended.map((mute) => (
                  <MutedRow key={muteKey(mute)} mute={mute} hasEnded />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  )
}

const setAt = (mute: Parameters<typeof muteKey>[0]): number => MUTES.at(muteKey(mute)) ?? 0
