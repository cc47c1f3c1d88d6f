/** What is said of sources, in words. */
import type { FailureKind } from '../../../shared/sources/sourcesFile.ts'
import type { SourceOutcome } from '../../gather/run/gathering.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'
import { counted, number } from '../../problems/counted.ts'

/** `2024-05-06 07:08 UTC` */
export const shownTime = (instant: string): string =>
  `${instant.slice(0, 16).replace('T', ' ')} UTC`

/**
 * The line of a source: what has become of it, and where it has failed what to do.
 *
 * @param isTrial whether nothing is kept of that
 */
export function sourceLine(outcome: SourceOutcome, isTrial = false): string {
  const { source, title } = outcome
  const address = shownAddress(source.url)
  return `${title === undefined ? address : `${title} (${address})`}${ending(outcome, isTrial)}`
}

function ending(outcome: SourceOutcome, isTrial: boolean): string {
  switch (outcome.what) {
    case 'same':
      return ': nothing new'
    case 'waiting': {
      const { until, failing } = outcome
      const fails = failing && `; it fails since ${shownTime(failing.since)}: it ${failing.reason}`
      return `: not asked, as its time is ${shownTime(until)}${fails ?? ''}`
    }
    case 'retired':
      return ` said on ${shownTime(outcome.since)} that it is no more: take it off the list`
    case 'failed': {
      const { reason, kind, times, since, next } = outcome
      if (isTrial) return ` ${reason}`
      const often = times > 1 ? `, for the ${ordinal(times)} time since ${shownTime(since)}` : ''
      const again = next === undefined ? '' : ` It is asked again after ${shownTime(next)}.`
      return ` ${reason}${often}.${again} ${adviceFor(kind)}`.trimEnd()
    }
    case 'new': {
      const { items, fresh, unusable, mended, moved } = outcome
      return [
        `: ${counted(items, 'item')}, ${number(fresh)} new`,
        ...(unusable > 0 ? [`${number(unusable)} without an address or words, left out`] : []),
        ...(moved === undefined
          ? []
          : [`moved for good to ${shownAddress(moved)}, asked there from now on`]),
        ...mended.map((each) => `mended: ${each}`),
      ].join(', ')
    }
  }
}

const ordinal = (n: number): string => {
  const two = n % 100
  const sign = two > 10 && two < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${sign}`
}

/** What a publisher can do about a source that fails; nothing where the reason says it, or time may mend it. */
export function adviceFor(kind: FailureKind): string {
  switch (kind) {
    case 'no-host':
      return 'Look whether its address is written as it should be, and whether this machine has a network.'
    case 'certificate':
      return 'Its host has to mend that; until then its http address may work.'
    case 'private':
      return 'Where that is meant, say private: true in the group gather of the settings.'
    case 'redirects':
    case 'status':
      return 'If that lasts, look for its new address with: npm run gather -- add PAGE'
    case 'gone':
      return 'Take it off the list: it is not asked any more.'
    default:
      return ''
  }
}
