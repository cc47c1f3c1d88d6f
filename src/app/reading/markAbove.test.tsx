import { beforeEach, expect, test } from 'vitest'
import { createQueryClient } from '../data/queryClient.ts'
import { READ } from '../kept/kept.ts'
import { undoLast } from '../kept/undo.ts'
import { bundle } from '../testing/bundle.ts'
import { serve } from '../testing/serve.ts'
import { markAbove } from './markAbove.ts'
import { noteCard } from './shownCards.ts'

const story = (day: number) => ({
  id: `2020-11-0${day}-story`,
  relatedCount: 0,
  published: `2020-11-0${day}T08:00:00Z`,
})

/** Shows a card of a list. */
function show(place: number, day: number): Element {
  const card = document.createElement('article')
  card.setAttribute('aria-posinset', `${place}`)
  document.querySelector('main')?.append(card)
  noteCard(card, story(day))
  return card
}

beforeEach(async () => {
  await READ.ready
  READ.forget()
  document.body.innerHTML = '<main></main>'
  serve(bundle())
})

const read = () => [...READ.values.keys()].toSorted()

test('all that was shown above a story is marked as read, though it has left the document; undo leaves what was read before', async () => {
  history.replaceState(null, '', '/search?q=story')
  await READ.set(story(5).id, { reports: 0 })
  show(1, 5).remove()
  show(2, 4).remove()
  await markAbove(createQueryClient(), show(3, 3))
  expect(read()).toEqual([story(4).id, story(5).id])
  undoLast()
  expect(read()).toEqual([story(5).id])
})

test('who came back to a place deep in a list has all above it marked, which was never shown', async () => {
  history.replaceState(null, '', '/')
  await markAbove(createQueryClient(), show(4, 2))
  expect(read()).toEqual([3, 4, 5].map((day) => story(day).id))
})
