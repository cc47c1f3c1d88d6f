import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/follow'
import 'virtual:broadsheet/words/lazy'
import {
  ARCHIVE_PATH,
  FOLLOW_PATH,
  listPath,
  OWN_PAGES,
  ownPath,
  PUBLISHERS_PATH,
  TOPICS_PATH,
  textPath,
} from '../../shared/paths.ts'
import { COVERED_PATH } from '../../shared/top/coveredPath.ts'
import { TOP_PATH } from '../../shared/top/topPath.ts'
import { say } from '../words/words.ts'
import { type Entry, entry } from './entries.ts'

/** The pages that every site has, and those that the publisher has written. */
export const pageEntries = (): Entry[] => [
  ...[
    [listPath(), say('latestStories')] as const,
    [`${listPath()}?unread`, say('unreadOnly')] as const,
    [TOP_PATH, say('top')] as const,
    [COVERED_PATH, say('mostCoveredStories')] as const,
    [TOPICS_PATH, say('allTopics')] as const,
    [PUBLISHERS_PATH, say('publisherList')] as const,
    [ARCHIVE_PATH, say('archive')] as const,
    ...OWN_PAGES.map((page) => [ownPath(page), say(page)] as const),
  ].map(([path, name]) => entry('pages', path, name, path)),
  entry('pages', FOLLOW_PATH, say('followTitle'), FOLLOW_PATH, { alias: say('feed') }),
  ...site.pages.map(({ slug, title }) =>
    entry('pages', textPath(slug), title, textPath(slug), { isForeign: true }),
  ),
]
