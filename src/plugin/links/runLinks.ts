import { counted, number } from '../problems/counted.ts'
import { askLink, type Heard, PATIENCE, type Patience } from './askLink.ts'
import { checkLinks, dueLinks, MANNERS, type Manners } from './checkLinks.ts'
import { isGone } from './judge.ts'
import { type KnownLink, type KnownLinks, readLinks, writeLinks } from './linksFile.ts'

/** A run of the command for links. */
export interface LinksRun {
  /** The links of the site, with the file of a story that has each. */
  readonly links: ReadonlyMap<string, string>
  /** Where what is known of them is kept. */
  readonly file: string
  readonly today: string
  readonly limit: number
  readonly agent: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
  readonly manners?: Manners
  readonly patience?: Patience
}

/** So many answers are kept at once: a run that is killed loses no more. */
const KEPT_EVERY = 25

/** Asks for the links whose turn it is, keeps what was found, and says what that is. */
export async function runLinks(run: LinksRun): Promise<string> {
  const { links, file, today, limit, agent, signal, onProgress } = run
  const { manners = MANNERS, patience = PATIENCE } = run
  const before = readLinks(file)
  // What no story names any more is forgotten.
  const known = new Map([...before].filter(([link]) => links.has(link)))
  const due = dueLinks([...links.keys()], known, today, limit)
  const found = new Map<string, KnownLink>()
  let hasAnswer = false
  const keep = () => {
    // Where nobody at all answers, that is this machine's network, which says nothing of the links.
    if (hasAnswer) writeLinks(file, new Map([...known, ...found]))
  }
  const ask = (link: string): Promise<Heard> => askLink(link, agent, patience, signal)
  const onAnswer = (link: string, now: KnownLink, answer: unknown) => {
    found.set(link, now)
    hasAnswer ||= typeof answer === 'number' || answer === 'later'
    onProgress(found.size, due.length)
    if (found.size % KEPT_EVERY === 0) keep()
  }
  await checkLinks(due, { known, ask, today, signal, onAnswer, manners })
  keep()
  if (found.size > 0 && !hasAnswer) {
    return `None of ${counted(found.size, 'link', 'links')} has an answer: the network of this machine seems to be down. Nothing was kept.`
  }
  return [
    ...goneLines(links, known, found),
    summary(new Map([...known, ...found]), found, links.size),
  ].join('\n')
}

/** A line for each page that has been found to be gone in this run. */
const goneLines = (links: LinksRun['links'], known: KnownLinks, found: KnownLinks): string[] =>
  [...found].flatMap(([link, now]) => {
    const isNew = isGone(now) && !isGone(known.get(link) ?? {})
    const why = now.answer === 'no-host' ? 'its host is gone' : `answered ${now.answer}`
    return isNew ? `${links.get(link)}: ${link} is gone: ${why} since ${now.since}` : []
  })

function summary(all: KnownLinks, found: KnownLinks, count: number): string {
  const tried = [...found.values()].filter(({ tried, checked = '' }) => (tried ?? '') > checked)
  const gone = [...all.values()].filter(isGone).length
  const missing = [...all.values()].filter(({ since }) => since !== undefined).length - gone
  const never = count - all.size
  return [
    `Broadsheet: ${counted(found.size, 'link', 'links')} asked for`,
    `${number(tried.length)} without an answer`,
    `in all ${number(gone)} gone, whose stories lead to an archived copy`,
    `${number(missing)} missing, to be asked for again on another day`,
    `${number(never)} of ${number(count)} never asked for yet`,
  ].join(', ')
}
