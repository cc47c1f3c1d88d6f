/** Days of made-up news: events that begin, are reported by one outlet after the other, and end. */
import type { FeedEntry } from '../../../testing/feedHost.ts'
import { chances, type MadeUpEvent, madeUpEvent, reportOf } from './madeUpEvents.ts'
import type { Newsroom } from './newsroom.ts'

/** The last two are of one house. */
export const OUTLETS = [
  ...['daily.example', 'herald.example', 'post.example', 'wire.example'],
  ...['morning.house.example', 'evening.house.example'],
]

export const HOUR = 3_600_000
/** So many entries a feed has. */
const FEED_LENGTH = 15
/** Events are reported for so many hours. */
const LASTS = 30

/** An event, what is reported of it, and which of the others it could be mistaken for. */
interface Running {
  readonly event: MadeUpEvent
  readonly name: string
  readonly begin: number
  readonly left: string[]
}

/** A world that goes on by the hour. */
export class MadeUpWeek {
  readonly #chance: () => number
  readonly #feeds = new Map<string, FeedEntry[]>(OUTLETS.map((outlet) => [outlet, []]))
  #running: Running[] = []
  #count = 0
  /** The name of the event that each page reports. */
  readonly eventOf = new Map<string, string>()

  constructor(seed: number) {
    this.#chance = chances(seed)
  }

  /** An hour goes by: events begin, and are reported. */
  hour(time: number): void {
    if (this.#chance() < 0.3) this.#begin(madeUpEvent(this.#chance), time)
    // Its twin: the same thing is done to the same kind of thing, by somebody else somewhere else.
    const [last] = this.#running.slice(-1)
    if (last && this.#chance() < 0.1) {
      const { thing, deed } = last.event
      this.#begin({ ...madeUpEvent(this.#chance), thing, deed }, time)
    }
    this.#running = this.#running.filter(({ begin }) => time - begin < LASTS * HOUR)
    for (const { event, name, left } of this.#running) {
      if (this.#chance() < 0.2) this.#report(event, name, left.shift(), time)
    }
  }

  /** What happens every year: the same words, and another event. */
  yearly(event: MadeUpEvent, name: string, time: number): void {
    for (const outlet of OUTLETS.slice(0, 2)) this.#report(event, name, outlet, time)
  }

  /** Puts the feeds, as they are now, where a newsroom finds them. */
  publish(room: Newsroom): void {
    for (const [outlet, entries] of this.#feeds) room.set(outlet, entries.slice(0, FEED_LENGTH))
  }

  #begin(event: MadeUpEvent, time: number): void {
    const name = `event ${this.#count++}`
    const outlets = OUTLETS.filter(() => this.#chance() < 0.6).sort(() => this.#chance() - 0.5)
    // One has something to say again.
    const left = [...outlets, ...outlets.slice(0, 1)]
    this.#running.push({ event, name, begin: time, left })
    this.#report(event, name, left.shift(), time)
  }

  #report(event: MadeUpEvent, name: string, outlet: string | undefined, time: number): void {
    if (outlet === undefined) return
    const entry = reportOf(event, outlet, time, this.#chance)
    this.#feeds.get(outlet)?.unshift(entry)
    this.eventOf.set(`${entry.link}`.slice('https://'.length), name)
  }
}
