import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { FaultNotice } from './FaultNotice.tsx'
import { READ, SETTINGS } from './kept.ts'
import { replaceShelf } from './storage/shelf.ts'
import { offerUndo, tell } from './undo.ts'

const shelf = new MemoryShelf()
replaceShelf(shelf)
shelf.refusal = new DOMException('', 'SecurityError')

beforeEach(() => {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const app = createRoot(root)
  app.render(<FaultNotice />)
  onTestFinished(() => app.unmount())
})

const text = () => document.body.textContent

test('that nothing is kept is said when the reader has done something for it, after what can be taken back, and once', async () => {
  await READ.set('a', { reports: 1 })
  await vi.waitFor(() => expect(document.querySelector('[role=status]')).not.toBe(null))
  expect(text()).toBe('')
  offerUndo('It is done.', () => undefined)
  await SETTINGS.set('theme', { name: 'theme', is: 'dark' })
  expect(text()).toBe('')
  tell('')
  await vi.waitFor(() => expect(text()).toContain('This browser keeps nothing for this site'))
  document.querySelector('button')?.click()
  await vi.waitFor(() => expect(text()).toBe(''))
  await SETTINGS.set('theme', null)
  expect(text()).toBe('')
})
