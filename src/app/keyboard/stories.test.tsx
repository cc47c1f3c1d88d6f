import { beforeEach, expect, test } from 'vitest'
import { goToEnd, goToStory } from './stories.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
  // The list is below the window's edge, and all of it is seen.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 100, 50)
})

const card = (name: string) =>
  `<article><h3><a class="headline-link" href="/news/${name}">${name}</a></h3></article>`

/** A list with parts of two stories, of which some are rooms. */
function open(...shown: number[]) {
  const parts = [0, 1, 2, 3].map((part) => `<div data-part="${part}"></div>`)
  document.body.innerHTML = `<main>${parts.join('')}</main>`
  for (const part of shown) show(part)
}

function show(part: number): void {
  const room = document.querySelector(`[data-part="${part}"]`)
  if (room) room.innerHTML = card(`${part}a`) + card(`${part}b`)
}

const focus = (name: string) =>
  document.querySelector<HTMLElement>(`[href="/news/${name}"]`)?.focus()
const focused = () => document.activeElement?.textContent
/** Who watches for changes is told after what changed them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0))

test('at the edges of what is shown of a long list the next story is waited for, and none is left out', async () => {
  open(1, 3)
  focus('1b')
  expect(goToStory(1)).toBe('gone')
  expect(focused()).toBe('1b')
  show(2)
  await told()
  expect(focused()).toBe('2a')
  focus('1a')
  expect(goToStory(-1)).toBe('gone')
  expect(focused()).toBe('1a')
  show(0)
  await told()
  expect(focused()).toBe('0b')
})

test('a part of which all stories are muted is passed over', () => {
  open(1, 3)
  const muted = document.querySelector('[data-part="2"]')
  if (muted) muted.innerHTML = '<article><button>2 hidden, show</button></article>'
  focus('1b')
  expect(goToStory(1)).toBe('gone')
  expect(focused()).toBe('3a')
  expect(goToStory(-1)).toBe('gone')
  expect(focused()).toBe('1b')
})

test('the end of a long list is that of its last part, which comes when the window is there', async () => {
  open(0, 1)
  focus('0b')
  goToEnd()
  expect(focused()).toBe('0b')
  show(2)
  await told()
  expect(focused()).toBe('0b')
  show(3)
  await told()
  expect(focused()).toBe('3b')
})

test('what is folded away is passed over', () => {
  document.body.innerHTML = `<main>${card('seen')}<details><summary>more</summary>${card('folded')}</details>${card('last')}</main>`
  focus('seen')
  expect(goToStory(1)).toBe('gone')
  expect(focused()).toBe('last')
})
