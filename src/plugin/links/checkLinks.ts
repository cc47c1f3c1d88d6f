import { setTimeout as wait } from 'node:timers/promises'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { Heard } from './askLink.ts'
import { type Answer, knownAfter } from './judge.ts'
import type { KnownLink, KnownLinks } from './linksFile.ts'

/** How politely hosts are asked. */
export interface Manners {
  /** So many hosts are asked at a time, each for one page. */
  readonly hosts: number
  /** Between two pages of a host. */
  readonly pauseMilliseconds: number
  /** At most so many seconds are waited where a host asks for that. */
  readonly longestWait: number
  /** So often in a row a host may be silent before its other pages are left for another run. */
  readonly silences: number
}

export const MANNERS: Manners = {
  hosts: 8,
  pauseMilliseconds: 1000,
  longestWait: 60,
  silences: 3,
}

/** What a run is about. */
export interface Run {
  readonly known: KnownLinks
  readonly ask: (link: string) => Promise<Heard>
  /** ISO day of UTC. */
  readonly today: string
  readonly signal: AbortSignal
  /** Is given what is known after each answer. */
  readonly onAnswer: (link: string, known: KnownLink, answer: Answer) => void
  readonly manners?: Manners
}

/**
 * The links to ask for in a run: never asked ones first, then those that were asked longest ago. None twice on a day.
 *
 * @param links in the order of the newest story
 */
export const dueLinks = (
  links: readonly string[],
  known: KnownLinks,
  today: string,
  limit: number,
): string[] =>
  links
    .map((link) => ({ link, last: lastAsked(known.get(link)) }))
    .filter(({ last }) => last < today)
    .sort((a, b) => byCodeUnit(a.last, b.last))
    .slice(0, limit)
    .map(({ link }) => link)

const lastAsked = ({ checked = '', tried = '' }: KnownLink = {}): string =>
  checked > tried ? checked : tried

/** Asks for links: each host's one after the other with a pause, several hosts at a time. What is not asked for is left as it is. */
export async function checkLinks(links: readonly string[], run: Run): Promise<void> {
  const lanes = Map.groupBy(links, (link) => new URL(link).host).values()
  const work = async () => {
    for (const lane of lanes) await checkLane(lane, run)
  }
  const { hosts } = run.manners ?? MANNERS
  await Promise.all(Array.from({ length: hosts }, work))
}

async function checkLane(links: readonly string[], run: Run): Promise<void> {
  const { known, today, signal, onAnswer, manners = MANNERS } = run
  let silent = 0
  for (const [i, link] of links.entries()) {
    if (i > 0) {
      await wait(manners.pauseMilliseconds, undefined, { signal }).catch(() => undefined)
    }
    if (signal.aborted) return
    const { answer } = await askPatiently(link, run)
    if (signal.aborted) return
    onAnswer(link, knownAfter(known.get(link), answer, today), answer)
    silent = answer === 'no-answer' ? silent + 1 : 0
    // It wants to be left alone, or does not answer: its other pages are asked for in another run.
    if (answer === 'later' || silent >= manners.silences) return
  }
}

/** Asks once more where the host says when. */
async function askPatiently(link: string, { ask, signal, manners = MANNERS }: Run): Promise<Heard> {
  const first = await ask(link)
  const { answer, after } = first
  if (answer !== 'later' || after === undefined || after > manners.longestWait) return first
  await wait(after * 1000, undefined, { signal }).catch(() => undefined)
  return signal.aborted ? first : ask(link)
}
