/** The stories of the cards that a list has shown, by their places in it: a long list has only those in the document that are near. */
import type { Readable } from './markRead.ts'

const byCard = new WeakMap<Element, Readable>()

/** By their numbers in the list; those of the address that is shown. */
let places = new Map<number, Readable>()
let address = ''

/** Remembers the story of a card that is shown. */
export function noteCard(card: Element, story: Readable): void {
  byCard.set(card, story)
  for (const watcher of watchers) watcher(card)
  const here = `${location.pathname}${location.search}`
  if (here !== address) {
    address = here
    places = new Map()
  }
  const place = placeOf(card)
  if (place > 0) places.set(place, story)
}

/** What is told of cards that are shown. */
const watchers = new Set<(card: Element) => void>()

/** Calls a function for each card that is shown, and that will be. Gives what ends that. */
export function watchCards(watcher: (card: Element) => void): () => void {
  watchers.add(watcher)
  for (const card of document.querySelectorAll('main article')) if (byCard.has(card)) watcher(card)
  return () => watchers.delete(watcher)
}

/** The story of a card. */
export const storyOn = (card: Element): Readable | undefined => byCard.get(card)

/**
 * The stories above a card.
 *
 * @returns the stories, and whether they are all from the list's first one on
 */
export function storiesAbove(card: Element): { stories: Readable[]; isWhole: boolean } {
  const place = placeOf(card)
  if (place === 0) return { stories: cardsBefore(card), isWhole: true }
  const numbers = Array.from({ length: place - 1 }, (_, i) => i + 1)
  const stories = numbers.flatMap((number) => places.get(number) ?? [])
  return { stories, isWhole: stories.length === numbers.length }
}

/** In lists without numbers all cards are in the document. */
const cardsBefore = (card: Element): Readable[] =>
  [...document.querySelectorAll('main article')]
    .filter((other) => card.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING)
    .flatMap((other) => byCard.get(other) ?? [])

const placeOf = (card: Element): number => Number(card.getAttribute('aria-posinset') ?? 0)
