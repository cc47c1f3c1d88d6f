import { decoded } from '../../../shared/addresses.ts'
import type { Publisher, Topic } from '../../../shared/bundle.ts'
import type { Mute } from '../../../shared/kept/concerns.ts'
import type { Marked, MarkedReport, Subject } from '../../marks/marks.ts'
import { hasWords } from './foldWords.ts'

/** A topic with all below it, as slugs. */
export type Reach = (slug: string) => ReadonlySet<string>

/** What mutes hide. */
export interface Muting {
  readonly hidesStory: (story: Marked) => boolean
  readonly hidesReport: (report: MarkedReport) => boolean
}

/** What is muted now, of all mutes that are kept: those whose end has come hide nothing more. */
export const mutesAt = (mutes: Iterable<Mute>, now: number): Mute[] =>
  [...mutes].filter(({ until }) => until === undefined || until > now)

/** When the next of some mutes ends, in milliseconds since 1970; undefined where none does. */
export function nextEnd(mutes: readonly Mute[]): number | undefined {
  const ends = mutes.flatMap(({ until }) => until ?? [])
  return ends.length === 0 ? undefined : Math.min(...ends)
}

/** Which topics are below which; a topic that is not known has none below it. */
export function reachOf(topics: readonly Topic[]): Reach {
  const children = Map.groupBy(topics, ({ parent }) => parent)
  return (slug) => {
    const reached = new Set([slug])
    // A set goes on with what is added to it.
    for (const each of reached) {
      for (const child of children.get(each) ?? []) reached.add(child.slug)
    }
    return reached
  }
}

/**
 * What some mutes hide: stories of a topic or of one below it; stories of a publisher that nobody else has, and its reports of
 * those of others; headlines and excerpts with words.
 */
export function mutingOf(mutes: readonly Mute[], reach: Reach): Muting {
  const ofKind = (kind: Mute['kind']) => mutes.filter((mute) => mute.kind === kind)
  const topics = new Set(ofKind('topic').flatMap(({ what }) => [...reach(what)]))
  const domains = new Set(ofKind('publisher').map(({ what }) => what))
  const names = new Set(ofKind('publisher').map(({ name }) => name))
  const phrases = ofKind('words').map(({ what }) => what)
  const hidesText = (text: string | undefined) =>
    text !== undefined && phrases.some((phrase) => hasWords(text, phrase))
  const hidesPublisher = ({ domain, name }: Publisher) =>
    domain === undefined ? names.has(name) : domains.has(domain)
  // Lists name but the first of the others.
  const isAlone = ({ outlets }: Marked) =>
    outlets === undefined ||
    (outlets.count === outlets.names.length && outlets.names.every((name) => names.has(name)))
  return {
    hidesStory: (story) =>
      hidesText(story.title) ||
      hidesText(story.excerpt) ||
      story.topics?.some(({ slug }) => topics.has(slug)) === true ||
      (story.publisher !== undefined && hidesPublisher(story.publisher) && isAlone(story)),
    hidesReport: ({ title, excerpt, publisher }) =>
      hidesPublisher(publisher) || hidesText(title) || hidesText(excerpt),
  }
}

/** Whether a mute is of what a page is about, or of a topic above it: there it hides nothing, as the reader has come for that. */
export const isOf = (
  mute: Mute,
  { kind, what }: Pick<Subject, 'kind' | 'what'>,
  reach: Reach,
): boolean =>
  mute.kind === kind && (kind === 'topic' ? reach(mute.what).has(what) : mute.what === what)

/** What the stories of a page have in common, by its address; undefined where that is nothing that can be muted. */
export function subjectOf(pathname: string): Pick<Subject, 'kind' | 'what'> | undefined {
  const [, kind, what] =
    /\/(topic|publisher)\/([^/]+)(?:\/(?:page|coverage)(?:\/\d+)?)?$/.exec(pathname) ?? []
  if (what === undefined) return undefined
  return { kind: kind === 'topic' ? 'topic' : 'publisher', what: decoded(what) ?? what }
}
