import { counted } from '../../problems/counted.ts'
import { PlainError } from '../../problems/plainError.ts'
import type { Memory } from '../state/memory.ts'
import { readMemory } from '../state/readMemory.ts'
import { uniqueSources } from '../state/uniqueSources.ts'
import { withGatherLock } from '../state/withGatherLock.ts'
import { writeMemory } from '../state/writeMemory.ts'
import { type AskedSource, askSources } from './ask/askSources.ts'
import { lookAtFiles } from './files/lookAtFiles.ts'
import { assertUsable } from './files/usableFolder.ts'
import { writeStories } from './files/writeStories.ts'
import { findNews } from './findNews.ts'
import type { Gathered, Gathering } from './gathering.ts'
import { instantOf } from './instants.ts'

/**
 * Asks the sources, finds what is new in them, and writes stories; then what is known, so that of a run that is killed the
 * next one finds all stories, and knows them.
 *
 * @throws PlainError where another run is at work, or a folder cannot be used
 */
export const gather = (run: Gathering): Promise<Gathered> =>
  run.isTrial
    ? gatherAlone(run)
    : withGatherLock(run.places.folder, (assertOurs) => gatherAlone(run, assertOurs))

async function gatherAlone(
  given: Gathering,
  assertOurs: () => void = () => undefined,
): Promise<Gathered> {
  assertUsable(given.places.stories, given.content)
  const { memory, problems } = readMemory(given.places.memory)
  const run = withUniqueSources(given, memory)
  const asked: AskedSource[] = []
  await askSources(run, memory, (each, of) => {
    asked.push(each)
    run.onAsked?.(asked.length, of)
  })
  if (isCutOff(asked)) {
    throw new PlainError(
      `None of ${counted(asked.length, 'source')} has an answer: the network of this machine seems to be down. Nothing was kept.`,
    )
  }
  const seen = lookAtFiles(
    run.content,
    run.places.stories,
    run.settings.fields,
    memory,
    instantOf(run.now),
  )
  const news = await findNews(run, memory, asked, seen)
  if (run.isTrial) return { ...news.conclude([]).gathered, problems }
  assertOurs()
  const { folder, stories } = run.places
  const { memory: after, gathered } = news.conclude(writeStories([folder, stories], news.changes))
  writeMemory(run.places.memory, after)
  return { ...gathered, problems }
}

/** Whether nobody at all has answered, which says nothing of the sources. One alone may well have failed itself. */
const isCutOff = (asked: readonly AskedSource[]): boolean =>
  asked.length > 1 &&
  asked.every(
    ({ answer }) =>
      answer.what === 'failed' && /^(no-host|no-answer|too-slow)$/.test(answer.failure.kind),
  )

/** Of sources whose feeds have moved to one address the first is asked; the others are as good as taken off the list. */
function withUniqueSources(run: Gathering, { feeds }: Pick<Memory, 'feeds'>): Gathering {
  const sources = uniqueSources(run.sources, feeds)
  const others = new Set(run.sources.map(({ url }) => url)).difference(
    new Set(sources.map(({ url }) => url)),
  )
  return { ...run, sources, listed: new Set(run.listed).difference(others) }
}
