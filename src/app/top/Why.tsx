import { daysBefore, fadedHeat } from '../../shared/top/fadedHeat.ts'
import type { Ranked } from '../../shared/top/topFiles.ts'
import { asWritten } from '../ui/asWritten.ts'
import { sayPlace } from '../ui/HottestMark.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  ranked: Ranked
  /** Date of the newest story. */
  newest: string
  /** In days; undefined where heat does not fade. */
  halfLife: number | undefined
}

/** Why a story stands where it does, for those who ask: just what was reckoned. */
export function Why({ ranked, newest, halfLife }: Props) {
  const { title } = ranked.story
  return (
    <details className="unprinted mt-1 text-sm text-muted">
      <summary className="min-h-6 w-fit cursor-pointer py-0.5 hover:underline">
        <Phrase word="why" values={{ title: <bdi {...asWritten(title)}>{title}</bdi> }} />
      </summary>
      <p className="mt-1 border-s-2 border-rule ps-3">
        <bdi>{`${sayPlaceOf(ranked, newest)} ${sayHeat(ranked, newest, halfLife)}`}</bdi>
      </p>
    </details>
  )
}

function sayPlaceOf({ story, outlets, place }: Ranked, newest: string): string {
  const days = daysBefore(story.published, newest)
  const said = {
    outlets: say('outlets', { count: outlets }),
    age: days === 0 ? say('newestDay') : say('daysOld', { count: days }),
  }
  return place ? say('whyPlace', { ...said, place: sayPlace(place) }) : say('whyHere', said)
}

function sayHeat({ story, heat }: Ranked, newest: string, halfLife: number | undefined): string {
  if (heat === 0) return say('whyNoHeat')
  if (halfLife === undefined) return say('whyHeat', { heat })
  const faded = fadedHeat(heat, daysBefore(story.published, newest), halfLife)
  return say('whyFaded', { heat, faded: Math.round(faded) })
}
