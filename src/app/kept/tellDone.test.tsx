import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { muteAndTell, unmuteAndTell } from '../muted/mute.ts'
import { forgetSaved, toggleSaved } from '../saved/saving.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { SAVABLE } from '../testing/savable.ts'
import { forgetAll } from './forgetAll.ts'
import { MUTES, SAVED } from './kept.ts'
import { replaceShelf } from './storage/shelf.ts'
import { tell, undoLast, useTold } from './undo.ts'

const shelf = new MemoryShelf()
replaceShelf(shelf)

/** All that was told, one after the other. */
const heard: string[] = []
function Told() {
  const { words } = useTold()
  heard.push(words)
  return <p>{words}</p>
}

beforeEach(async () => {
  shelf.refusal = undefined
  await forgetAll()
  tell('')
  heard.length = 0
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const app = createRoot(root)
  app.render(<Told />)
  onTestFinished(() => app.unmount())
})

const text = () => document.body.textContent
const told = (words: string) => vi.waitFor(() => expect(text()).toBe(words))

const AI = { kind: 'topic', what: 'ai', name: 'AI' } as const
const FOR_NOW = ' That holds only until you close or reload this page.'

test('what the browser keeps is told as it is', async () => {
  await toggleSaved(new QueryClient(), SAVABLE)
  await told('The story is saved.')
  muteAndTell(AI, undefined)
  await told('AI is muted.')
})

test.each([
  ['is blocked', 'SecurityError'],
  ['is full', 'QuotaExceededError'],
])(
  'where storage %s, it is told that what was done does not last, with the way back',
  async (_why, name) => {
    shelf.refusal = new DOMException('', name)
    const client = new QueryClient()
    await toggleSaved(client, SAVABLE)
    await told(`The story is saved.${FOR_NOW}`)
    // Nothing is told before it is known.
    expect(heard).not.toContain('The story is saved.')
    expect(undoLast()).toBe(true)
    expect(SAVED.values.has(SAVABLE.id)).toBe(false)
    await forgetSaved(client, SAVABLE.id)
    await told(`The story is no longer saved.${FOR_NOW}`)
    muteAndTell(AI, undefined)
    await told(`AI is muted.${FOR_NOW}`)
    expect(undoLast()).toBe(true)
    await vi.waitFor(() => expect(MUTES.values.size).toBe(0))
    unmuteAndTell(AI)
    await told(`AI is no longer muted.${FOR_NOW}`)
  },
)
