import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inOrder } from '../../../src/shared/find/search/search.ts'
import { searchIn } from '../../../src/shared/find/search/searchIn.ts'
import { storyDays } from '../../../src/shared/find/storyDays.ts'
import { writeCorpus } from '../corpus.ts'
import { measure } from '../measure.ts'
import { PROJECT } from '../server.ts'
import { row } from '../table.ts'
import { answerTimes, SLOWED } from './answerTimes.ts'
import type { Asked } from './engine.ts'
import { asked, rarestWords, soughtStories, twoWords } from './queries.ts'
import { BundleFolder } from './readIndex.ts'
import { writeSearchCorpus } from './searchCorpus.ts'

/** So many results are on the screen at first. */
const SHOWN = 10

/** What searching one folder of news files takes. */
export interface SearchFigures {
  readonly content: string
  readonly stories: number
  /** Of the index, in megabytes as it is on the disk, and its files. */
  readonly megabytes: number
  readonly files: number
  /** Kilobytes for a first search for two words, until its first results are there, compressed: the median, and what 95 % do not exceed. */
  readonly kilobytes: readonly [median: number, most: number]
  /** Milliseconds of computation for it, on a slowed processor. */
  readonly milliseconds: readonly [median: number, most: number]
  /** Share of stories that are first, and among the first ten, by the three rarest words of their headlines. */
  readonly first: number
  readonly amongTen: number
}

/**
 * Measures searching: in made-up stories that have the words of a language, in such that have few words, and in those of a
 * folder.
 */
export async function measureSearch(
  work: string,
  count: number,
  folder: string | undefined,
): Promise<SearchFigures[]> {
  if (folder !== undefined) return [await measureFolder(work, folder, folder)]
  const figures: SearchFigures[] = []
  for (const [name, write] of [
    ['many words', writeSearchCorpus],
    ['few words', writeCorpus],
  ] as const) {
    const content = join(work, name.replace(' ', '-'))
    console.error(`Writing ${count} files with ${name} …`)
    write(content, count)
    figures.push(await measureFolder(work, name, content))
  }
  return figures
}

async function measureFolder(work: string, name: string, content: string): Promise<SearchFigures> {
  const out = join(work, 'search-bundle')
  rmSync(out, { recursive: true, force: true })
  console.error(`Printing the bundle of ${content} …`)
  await measure('node', ['src/plugin/cli/cli.js', 'bundle', content, '--out', out], PROJECT)
  const folder = new BundleFolder(out)
  const root = folder.root()
  const sought = await soughtStories(folder, root)
  console.error('Searching …')
  const kilobytes: number[] = []
  const queries: Asked[] = []
  for (const story of sought) {
    const { bytes, query } = await search(folder, twoWords(story))
    kilobytes.push(bytes / 1000)
    queries.push(query)
  }
  const places: number[] = []
  for (const story of sought) {
    const { numbers } = await search(folder, rarestWords(story))
    places.push(numbers.indexOf(story.number))
  }
  const milliseconds = await answerTimes(work, queries)
  const share = (holds: (place: number) => boolean) => places.filter(holds).length / places.length
  return {
    content: name,
    stories: root.segments.reduce((sum, { count }) => sum + count, 0),
    ...indexSize(out),
    kilobytes: quantiles(kilobytes),
    milliseconds: quantiles(milliseconds),
    first: share((place) => place === 0),
    amongTen: share((place) => place >= 0 && place < SHOWN),
  }
}

/** Searches as a reader's browser does that has the manifest and nothing else, and shows the first results. */
async function search(folder: BundleFolder, text: string) {
  const query = asked(text)
  const root = folder.root()
  const found = await searchIn(folder.terms, root.segments, query)
  const names = [...folder.read]
  const texts = Object.fromEntries(names.map((each) => [each, folder.text(each)]))
  const numbers = inOrder(found, 'best', storyDays(root.segments))
  for (const number of numbers.slice(0, SHOWN)) folder.card(root, number)
  const bytes = folder.bytes()
  return { bytes, numbers, query: { query, root: names[0] ?? '', texts } }
}

function indexSize(out: string): Pick<SearchFigures, 'megabytes' | 'files'> {
  const files = ['find', 'cards']
    .map((name) => join(out, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => statSync(join(path, name)).size))
  return { megabytes: files.reduce((a, b) => a + b, 0) / 1e6, files: files.length }
}

function quantiles(values: readonly number[]): [median: number, most: number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return [at(0.5), at(0.95)]
}

export function printSearch(figures: readonly SearchFigures[], machine: string): void {
  console.log(`${machine}; KB with Brotli, ms on a processor ${SLOWED} times slower\n`)
  console.log(
    row('stories', 'index MB', 'files', 'KB', 'KB p95', 'ms', 'ms p95', 'found first', 'in ten'),
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const { content, stories, megabytes, files, kilobytes, milliseconds, ...found } of figures) {
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    console.log(
      row(
        `${stories.toLocaleString('en')}, ${content}`,
        megabytes.toFixed(1),
        files.toLocaleString('en'),
        kilobytes[0].toFixed(0),
        kilobytes[1].toFixed(0),
        milliseconds[0].toFixed(0),
        milliseconds[1].toFixed(0),
        percent(found.first),
        percent(found.amongTen),
      ),
    )
  }
}
