import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chances, madeUpEvent } from './testing/madeUpEvents.ts'
import { HOUR, MadeUpWeek } from './testing/madeUpWeek.ts'
import { type Newsroom, newsroom } from './testing/newsroom.ts'

const START = Date.parse('2024-05-06T00:00:00Z')
/** By night there are several weeks. */
const SEEDS = fc.readConfigureGlobal()?.numRuns === undefined ? [1] : [1, 2, 3, 4, 5, 6, 7, 8]

/** What a person did, and what must be so ever after. */
interface Deed {
  readonly hour: number
  readonly todo: (room: Newsroom, name: string, text: string) => void
  readonly isKept: (text: string | undefined) => boolean
}

const DEEDS: readonly Deed[] = [
  {
    hour: 20,
    todo: (room, name, text) =>
      room.write(
        name,
        text.replace(/^title: .*$/m, 'title: "In our own words" # by Ann').replaceAll('\n', '\r\n'),
      ),
    isKept: (text) => text?.includes('title: "In our own words" # by Ann\r\n') === true,
  },
  {
    hour: 26,
    todo: (room, name, text) =>
      room.write(name, text.replace('published: true', 'published: false')),
    isKept: (text) => text?.includes('\npublished: false\n') === true,
  },
  {
    hour: 33,
    todo: (room, name) => room.remove(name),
    isKept: (text) => text === undefined,
  },
  {
    hour: 40,
    todo: (room, name, text) =>
      room.write(name, text.replace(/^heat: \d+$/m, 'heat: 500\n\ntopics: [Towers]')),
    isKept: (text) => text?.includes('\nheat: 500\n\ntopics: [Towers]\n') === true,
  },
]

/** The lines that a run may change. */
const withoutHeat = (text: string): string => text.replace(/^heat: \d+\r?$/m, '')

/** Whether a text is another one with lines added in it, and another number for its heat. */
function isGrown(before: string, after: string): boolean {
  const lines = withoutHeat(after).split('\n').values()
  return withoutHeat(before)
    .split('\n')
    .every((line) => lines.some((each) => each === line))
}

const pagesIn = (text: string): string[] =>
  [...text.matchAll(/webUrl: "https:\/\/([^"]+)"/g)].map(([, page = '']) => page)

test.each(SEEDS)(
  'a week of news, hour by hour (%i): files keep their names and all that people wrote, no report is lost, none is in two stories, and the same run again changes nothing',
  async (seed) => {
    const room = await newsroom()
    const week = new MadeUpWeek(seed)
    const yearly = madeUpEvent(chances(seed + 1000))
    const kept = new Map<string, Deed['isKept']>()
    let before: Record<string, string> = {}
    for (let hour = 0; hour < 7 * 24; hour++) {
      const time = START + hour * HOUR
      week.hour(time)
      if (hour === 5 || hour === 150) week.yearly(yearly, `edition of ${hour}`, time)
      week.publish(room)
      await room.run(new Date(time + 600_000).toISOString())
      const stories = room.stories()
      for (const [name, text] of Object.entries(before)) {
        const now = stories[name]
        if (now !== text) expect(isGrown(text, now ?? ''), `${name} at ${hour}`).toBe(true)
      }
      for (const [name, isKept] of kept) expect(isKept(stories[name]), name).toBe(true)
      const pages = Object.values(stories).flatMap(pagesIn)
      expect(new Set(pages).size).toBe(pages.length)
      const { reports } = room.memory()
      for (const page of week.eventOf.keys()) expect(reports.has(page), page).toBe(true)
      if (hour % 24 === 12) {
        const state = room.memory()
        await room.run(new Date(time + 600_000).toISOString(), { evenNow: true })
        expect(room.stories()).toEqual(stories)
        expect(room.memory().reports).toEqual(state.reports)
      }
      for (const deed of DEEDS.filter((each) => each.hour === hour)) {
        const [name = '', text = ''] =
          Object.entries(stories).findLast(([each]) => !kept.has(each)) ?? []
        deed.todo(room, name, text)
        kept.set(name, deed.isKept)
      }
      before = room.stories()
    }
    const events = eventsByStory(room, week)
    // The robot may err where chance makes two events alike.
    expect(events.mixed.length, 'stories of several events').toBeLessThan(5)
    expect(events.parted.length, 'events in several stories').toBeLessThan(5)
    expect(events.count).toBeGreaterThan(40)
  },
)

function eventsByStory(room: Newsroom, week: MadeUpWeek) {
  const stories = new Map<string, Set<string>>()
  const events = new Map<string, Set<string>>()
  for (const { report, story } of room.memory().reports.values()) {
    const event = week.eventOf.get(report) ?? ''
    stories.set(story, (stories.get(story) ?? new Set()).add(event))
    events.set(event, (events.get(event) ?? new Set()).add(story))
  }
  const several = (sets: Map<string, Set<string>>) =>
    [...sets].filter(([, of]) => of.size > 1).map(([name, of]) => [name, ...of])
  return { count: events.size, mixed: several(stories), parted: several(events) }
}
