/** A site of its own whose feeds are made up, for tests of whole runs: no network, and a clock that is set by hand. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GatherSettings } from '../../../run/gatherSettings.ts'
import { contentFolder } from '../../../testing/contentFolder.ts'
import { type FeedEntry, rssFeed } from '../../../testing/feedHost.ts'
import type { Asking, Fetched } from '../../fetch/fetched.ts'
import type { Source } from '../../sources/source.ts'
import { readMemory } from '../../state/readMemory.ts'
import { gather } from '../gather.ts'
import type { Gathered, Gathering } from '../gathering.ts'

export const SETTINGS: GatherSettings = {
  quality: 50,
  every: 60,
  publish: {},
  enrich: false,
  private: false,
}

export interface Newsroom {
  readonly folder: string
  /** Sets what the feed of an outlet has; or why there is none. */
  set(outlet: string, entries: readonly FeedEntry[] | Fetched, language?: string): void
  /** A run at a time, an ISO instant. */
  run(now: string, more?: Partial<Gathering>): Promise<Gathered>
  /** The texts of the stories by the names of their files. */
  stories(): Record<string, string>
  state(): string
  memory(): ReturnType<typeof readMemory>['memory']
  write(name: string, text: string): void
  remove(name: string): void
  /** How a run here goes: of all outlets that were set. */
  gathering(now: string, more?: Partial<Gathering>): Gathering
}

export const sourceOf = (outlet: string, more: Partial<Source> = {}): Source => ({
  url: `https://${outlet}/feed`,
  title: undefined,
  link: undefined,
  language: 'en',
  quality: undefined,
  topics: [],
  ...more,
})

/** @param settings that are not the usual ones */
export async function newsroom(settings: Partial<GatherSettings> = {}): Promise<Newsroom> {
  const folder = await contentFolder({ 'site.yaml': '' })
  const news = join(folder, 'news')
  const feeds = new Map<string, string | Fetched>()
  const gathering = (now: string, more: Partial<Gathering> = {}): Gathering => {
    const sources = more.sources ?? [...feeds.keys()].map((outlet) => sourceOf(outlet))
    return {
      sources,
      listed: new Set(sources.map(({ url }) => url)),
      places: { folder, memory: join(folder, 'gathered.jsonl'), stories: news },
      content: [folder],
      settings: {
        gather: { ...SETTINGS, ...settings },
        ...{ publishers: {}, fields: {}, language: 'en' },
      },
      now: new Date(now),
      ask: async (askings, onAnswer) => {
        for (const asking of askings) onAnswer(asking, answerTo(asking, feeds))
      },
      ...more,
    }
  }
  return {
    folder,
    set: (outlet, entries, language = 'en') =>
      feeds.set(
        outlet,
        'what' in entries
          ? entries
          : rssFeed({ title: outlet, link: `https://${outlet}/`, language }, entries),
      ),
    run: (now, more) => gather(gathering(now, more)),
    stories: () => textsIn(news),
    state: () => readFileSync(join(folder, 'gathered.jsonl'), 'utf8'),
    memory: () => readMemory(join(folder, 'gathered.jsonl')).memory,
    write: (name, text) => {
      mkdirSync(news, { recursive: true })
      writeFileSync(join(news, name), text)
    },
    remove: (name) => rmSync(join(news, name)),
    gathering,
  }
}

function answerTo(
  { url, validators }: Asking,
  feeds: ReadonlyMap<string, string | Fetched>,
): Fetched {
  const given = feeds.get(new URL(url).host)
  if (given === undefined) {
    return {
      what: 'failed',
      failure: { kind: 'status', status: 404, reason: 'is answered with the status 404' },
    }
  }
  if (typeof given !== 'string') return given
  const etag = `"${given.length}${given.slice(-600)}"`
  if (validators.etag === etag) return { what: 'same', validators }
  return {
    what: 'new',
    bytes: Buffer.from(given),
    contentType: 'application/rss+xml',
    from: url,
    validators: { etag },
  }
}

function textsIn(folder: string): Record<string, string> {
  try {
    const names = readdirSync(folder).sort()
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch {
    return {}
  }
}
