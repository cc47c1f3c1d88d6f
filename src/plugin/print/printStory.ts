/**
 * What the bundle says of a story: the JSON of its own file, and beside it what only the other files tell. To join
 * texts takes a tenth of the time that printing objects takes, which counts where all stories are printed; whoever
 * looks into a story, as pages and feeds do, gets it as an object.
 */
import type { ArchiveEntry } from '../../shared/archive/archiveFiles.ts'
import type { Story, StoryContext, Summary, SummaryContext } from '../../shared/bundle.ts'
import type { BundleFolder } from '../../shared/bundleFiles.ts'
import type { EarlierStory } from '../../shared/stories/otherStories.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Earlier } from '../arrange/earlierStories.ts'
import { storyDigest } from '../arrange/storyDigest.ts'
import type { Complete } from '../check/article.ts'
import { type ArticleRecord, ICON_SLOT } from '../check/articleRecord.ts'

/** How stories are printed in the files of a folder. */
export interface StoryForm {
  readonly folder: BundleFolder
  /** Differs between stories whose JSON differs. */
  readonly keyOf: (story: ArrangedStory) => string
  readonly print: (story: ArrangedStory) => string
}

const summaryContext = ({
  topics,
  repeatsPicture,
  outlets,
}: ArrangedStory): Complete<SummaryContext> => ({ topics, repeatsPicture, outlets })

/** What a story's page says of other stories than its neighbors. */
type OtherStories = Pick<StoryContext, 'elsewhere' | 'thread' | keyof Earlier>

type Alone = Complete<Omit<StoryContext, 'body' | keyof OtherStories>> & Pick<ArrangedStory, 'body'>

/** What a story's page says but for the other stories that it leads to. */
const contextAlone = (story: ArrangedStory): Alone => {
  const {
    reportRepeatsPicture,
    reportStories,
    gone,
    reportsGone,
    newer,
    older,
    handed,
    copies,
    cluster,
    threadSkips,
  } = story.pageContext()
  return {
    ...summaryContext(story),
    reportRepeatsPicture,
    reportStories,
    gone,
    reportsGone,
    body: story.body,
    newer,
    older,
    handed,
    copies,
    cluster,
    threadSkips,
  }
}

const storyContext = (story: ArrangedStory): Alone & Complete<OtherStories> => {
  const { earlier, elsewhere, thread } = story.pageContext()
  const { sameTopic, samePublisher } = earlier ?? {}
  return {
    ...contextAlone(story),
    elsewhere: elsewhere?.map(({ record, shared }) => ({
      ...earlierStory(record, record.publisher),
      shared,
    })),
    thread: thread?.map((record) => earlierStory(record, record.publisher)),
    sameTopic: sameTopic && {
      topic: sameTopic.topic,
      stories: sameTopic.stories.map((record) => earlierStory(record, record.publisher)),
    },
    samePublisher: samePublisher?.map((record) => earlierStory(record, undefined)),
  }
}

const earlierStory = (
  { id, title, published, unpublished }: ArticleRecord,
  publisher: string | undefined,
): Complete<EarlierStory> => ({ id, title, published, publisher, unpublished })

/** All stories that a story's page leads on to. */
function othersOf(story: ArrangedStory): ArticleRecord[] {
  const { earlier, elsewhere = [], thread = [] } = story.pageContext()
  return [
    ...(earlier?.sameTopic?.stories ?? []),
    ...(earlier?.samePublisher ?? []),
    ...elsewhere.map(({ record }) => record),
    ...thread,
  ]
}

/** What lists show of a story: a `Summary` of the bundle. */
export const SUMMARY: StoryForm = {
  folder: 'pages',
  keyOf: (story) => keyWith(story, summaryContext(story)),
  print: (story) =>
    withIcons(story, joined(story.record.json().summary, JSON.stringify(summaryContext(story)))),
}

/** What a story's own page shows: a `Story` of the bundle. */
export const STORY: StoryForm = {
  folder: 'stories',
  // Digests of the other stories are shorter than what is said of them.
  keyOf: (story) =>
    [
      keyWith(story, contextAlone(story)),
      story.pageContext().earlier?.sameTopic?.topic,
      story.pageContext().earlier?.sameTopic?.stories.length,
      story.pageContext().elsewhere?.map(({ shared }) => shared),
      story.pageContext().thread?.length,
      ...othersOf(story).map(({ digest }) => digest),
    ].join(' '),
  print: (story) => {
    const { summary, details } = story.record.json()
    return withIcons(story, joined(summary, details, JSON.stringify(storyContext(story))))
  },
}

/** About how many characters the JSON of a `Story` has. */
export const lengthOf = (story: ArrangedStory): number =>
  othersOf(story).reduce(
    (sum, { id, title }) => sum + id.length + title.length + OTHER_LENGTH,
    story.record.length,
  )

/** Of names, signs, date and publisher. */
const OTHER_LENGTH = 85

/** What the archive shows of a story: an `ArchiveEntry` of the bundle. */
export const ARCHIVE_ENTRY: StoryForm = {
  folder: 'months',
  keyOf: ({ record }) => record.digest,
  print: (story) => JSON.stringify(archiveEntryOf(story)),
}

// The texts are printed by this very program: their form needs no other check.
export const summaryOf = (story: ArrangedStory): Summary => JSON.parse(SUMMARY.print(story))
export const storyOf = (story: ArrangedStory): Story => JSON.parse(STORY.print(story))
export const archiveEntryOf = ({ record }: ArrangedStory): ArchiveEntry => {
  const { id, title, published, publisher, unpublished } = record
  return { id, title, published, publisher, ...(unpublished && { unpublished }) }
}

/** One object with the members of several, which are JSON of objects that are not empty. */
const joined = (...objects: readonly string[]): string =>
  `{${objects.map((object) => object.slice(1, -1)).join(',')}}`

const keyWith = (story: ArrangedStory, context: object): string =>
  `${storyDigest(story)} ${JSON.stringify(context)} ${story.icons === undefined ? '' : story.icons.join(' ')}`

/** Fills in the icons that only other files know: the first slot is that of the first publisher without one. */
function withIcons({ icons }: ArrangedStory, json: string): string {
  const [start = '', ...others] = json.split(ICON_SLOT)
  return others.reduce((text, part, slot) => {
    const icon = icons?.[slot]
    return icon === undefined ? text + part : `${text},"icon":${JSON.stringify(icon)}${part}`
  }, start)
}
