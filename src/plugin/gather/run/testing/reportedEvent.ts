/** An event that one outlet has reported, and others will. */
import type { FeedEntry } from '../../../testing/feedHost.ts'
import type { Gathered } from '../gathering.ts'
import { chances, madeUpEvent, reportOf } from './madeUpEvents.ts'
import { type Newsroom, newsroom } from './newsroom.ts'

const TIME = Date.parse('2024-05-06T07:00:00Z')
export const EVENT = madeUpEvent(chances(3))
export const OTHER = madeUpEvent(chances(4))

/** The report of an outlet on an event, the same each time. */
export const entry = (outlet: string, event = EVENT, seed = 5): FeedEntry =>
  reportOf(event, outlet, TIME + seed * 60_000, chances(seed))

export const pageOf = ({ link = '' }: FeedEntry): string => link.slice('https://'.length)

/** A newsroom in which one outlet has reported, with the name and the text of the story. */
export async function reported(
  settings = {},
): Promise<{ room: Newsroom; name: string; text: string }> {
  const room = await newsroom(settings)
  room.set('daily.example', [entry('daily.example')])
  await room.run('2024-05-06T07:30:00Z')
  const [[name = '', text = ''] = []] = Object.entries(room.stories())
  return { room, name, text }
}

/** The next outlet reports the event, an hour later. */
export async function next(room: Newsroom, outlet = 'herald.example'): Promise<Gathered> {
  room.set(outlet, [entry(outlet)])
  return room.run('2024-05-06T08:30:00Z')
}
