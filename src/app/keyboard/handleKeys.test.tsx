import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { holdKeys, takeKeys } from '../navigation/keyPresses.ts'
import { COMMANDS } from './commands.ts'
import { handleKeys } from './handleKeys.ts'
import { SINGLE_KEYS } from './singleKeys.ts'

holdKeys()

beforeEach(() => {
  document.body.replaceChildren()
  SINGLE_KEYS.set(true)
})

/** What the keys of the table do, as the names of the words for it. */
function keyboard(hasDeed = true) {
  const done: string[] = []
  const handle = handleKeys(COMMANDS, ({ word }) => {
    done.push(word)
    return hasDeed
  })
  onTestFinished(takeKeys(handle))
  return done
}

interface Held {
  readonly on?: Element
  readonly at?: number
  readonly repeat?: boolean
  readonly ctrlKey?: boolean
}

/** Gives whether the browser is kept from doing anything itself. */
function press(key: string, { on = document.body, at = 0, ...held }: Held = {}): boolean {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
  const shiftKey = /^[A-Z?]$/.test(key)
  const event = new KeyboardEvent('keydown', {
    key,
    code,
    shiftKey,
    bubbles: true,
    cancelable: true,
    ...held,
  })
  Object.defineProperty(event, 'timeStamp', { value: at })
  on.dispatchEvent(event)
  return event.defaultPrevented
}

function element(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', html)
  const added = document.body.lastElementChild
  if (!added) throw new Error('no element')
  return added
}

test('no key is bound twice, and Space is not', () => {
  const keys = COMMANDS.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).not.toContain(' ')
})

test('keys do what the table says, and only that: others are the browser’s', () => {
  const done = keyboard()
  for (const key of ['j', 'k', 'o', 'Enter', 'v', '/', '?', 'G', 'h', 'l', 'n', 'p']) {
    expect(press(key), key).toBe(true)
  }
  for (const key of [' ', 'x', 'Tab', 'ArrowDown', 'PageDown', 'J', 'N']) {
    expect(press(key), key).toBe(false)
  }
  expect(done).toEqual([
    'keyNext',
    'keyPrevious',
    'keyOpen',
    'keyOpen',
    'keyOriginal',
    'keySearch',
    'keyHelp',
    'keyBottom',
    'keyPreviousTopic',
    'keyNextTopic',
    'keyOlder',
    'keyNewer',
  ])
})

test('a key that has nothing to do is left to the browser', () => {
  keyboard(false)
  expect(press('Enter')).toBe(false)
})

describe('two keys one after the other', () => {
  test('are a command of their own', () => {
    const done = keyboard()
    press('g', { at: 100 })
    press('g', { at: 900 })
    expect(done).toEqual(['keyTop'])
  })

  test('are none where the second comes late, is another one, or the first is held', () => {
    const done = keyboard()
    press('g', { at: 100 })
    press('g', { at: 1200 })
    press('j', { at: 1300 })
    press('g', { at: 1400 })
    press('g', { at: 1500, repeat: true })
    press('g', { at: 1600, repeat: true })
    expect(done).toEqual(['keyNext', 'keyTop'].slice(0, 1))
  })
})

test('a held key goes on where that makes sense', () => {
  const done = keyboard()
  press('j', { repeat: true })
  press('l', { repeat: true })
  expect(done).toEqual(['keyNext'])
})

describe('keys are the text’s', () => {
  test.each([
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable="true">text</p>',
    '<div role="textbox" tabindex="0"></div>',
  ])('in %s, but for Ctrl K and Escape', (html) => {
    const done = keyboard()
    const field = element(html)
    for (const key of ['j', '/', '?', 'G', 'Enter']) expect(press(key, { on: field })).toBe(false)
    expect(done).toEqual([])
    press('k', { on: field, ctrlKey: true })
    press('Escape', { on: field })
    expect(done).toEqual(['keyPalette', 'keyLeave'])
  })

  test.each(['<input type="checkbox">', '<button type="button">b</button>'])(
    'not on %s',
    (html) => {
      const done = keyboard()
      press('j', { on: element(html) })
      expect(done).toEqual(['keyNext'])
    },
  )
})

test('nothing is done while a dialog is open, nor where something else has used the key', () => {
  const done = keyboard()
  const dialog = element('<dialog open></dialog>')
  press('j')
  press('k', { ctrlKey: true })
  dialog.remove()
  const user = element('<div></div>')
  user.addEventListener('keydown', (event) => event.preventDefault())
  press('j', { on: user })
  expect(done).toEqual([])
})

test('keys that were pressed before the code has come are not lost', () => {
  press('g', { at: 1 })
  press('g', { at: 2 })
  expect(press('j', { at: 3 })).toBe(false)
  // The browser would go to a search of its own.
  expect(press('k', { at: 4, ctrlKey: true })).toBe(true)
  expect(keyboard()).toEqual(['keyTop', 'keyNext', 'keyPalette'])
})

describe('where the single keys are switched off', () => {
  test('Ctrl K and Escape alone work, until they are switched on', () => {
    const done = keyboard()
    SINGLE_KEYS.set(false)
    press('j')
    press('?')
    press('g', { at: 1 })
    press('g', { at: 2 })
    press('k', { ctrlKey: true })
    press('Escape')
    SINGLE_KEYS.set(true)
    press('j')
    expect(done).toEqual(['keyPalette', 'keyLeave', 'keyNext'])
  })

  test('that holds for the page where storage is forbidden', () => {
    const forbidden = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const done = keyboard()
    press('j')
    SINGLE_KEYS.set(false)
    press('j')
    SINGLE_KEYS.set(true)
    press('j')
    expect(done).toEqual(['keyNext', 'keyNext'])
    forbidden.mockRestore()
  })
})
