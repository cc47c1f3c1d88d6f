import { dayOf } from '../../shared/dates.ts'
import type { ArrangedStory } from './arrangement.ts'

/** The stories of a day (UTC). */
export interface StoriesOfDay {
  /** Such as `2020-11-18`. */
  readonly day: string
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
}

/** The days that have stories, newest first. */
export const groupByDay = (newestFirst: readonly ArrangedStory[]): StoriesOfDay[] =>
  [...Map.groupBy(newestFirst, ({ record }) => dayOf(record.published))].map(([day, stories]) => ({
    day,
    stories,
  }))

/** A story on the front page of its day. */
export interface DaysStory {
  readonly story: ArrangedStory
  /** Its place among the day's stories, from 0 for the oldest: it stays where it is when newer ones come. */
  readonly place: number
  /** How many publishers report it, its own included. */
  readonly outlets: number
  /** About how many distinct texts there are. */
  readonly distinct: number
}

/**
 * The stories of a day as its front page has them: those with the most distinct reports first, of these those of the most
 * publishers, then as in the feed.
 */
export const rankDay = ({ stories }: StoriesOfDay): DaysStory[] =>
  stories
    .map((story, index) => {
      const { outlets, distinct } = story.coverage()
      return { story, place: stories.length - 1 - index, outlets, distinct }
    })
    // Equal ones keep their order: sorting is stable.
    .sort((a, b) => b.distinct - a.distinct || b.outlets - a.outlets)
