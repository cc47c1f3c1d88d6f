import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Press, pressOf } from './pressOf.ts'

afterEach(() => void vi.unstubAllGlobals())

const on = (platform: string) => vi.stubGlobal('navigator', { platform })

const press = (key: string, code: string, held: Partial<Press> = {}): string | undefined =>
  pressOf({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    getModifierState: () => false,
    ...held,
  })

const SHIFT = { shiftKey: true }
const ALT_GR = { getModifierState: () => true }

describe('a key is named by what is printed on it', () => {
  test.each([
    ['j', 'j', 'KeyJ', {}, 'j'],
    ['j of Dvorak', 'j', 'KeyC', {}, 'j'],
    ['h of Dvorak, where QWERTY has j', 'h', 'KeyJ', {}, 'h'],
    ['G', 'G', 'KeyG', SHIFT, 'G'],
    ['j with Caps Lock', 'J', 'KeyJ', {}, 'j'],
    ['G with Caps Lock', 'g', 'KeyG', SHIFT, 'G'],
    ['/ of QWERTY', '/', 'Slash', {}, '/'],
    ['/ of QWERTZ', '/', 'Digit7', SHIFT, '/'],
    ['? of QWERTZ', '?', 'Minus', SHIFT, '?'],
    ['/ with AltGr', '/', 'KeyQ', ALT_GR, '/'],
    ['/ with AltGr on Windows', '/', 'KeyQ', { ...ALT_GR, ctrlKey: true, altKey: true }, '/'],
    ['j in full width', 'ｊ', 'KeyJ', {}, 'j'],
    ['j of Russian', 'о', 'KeyJ', {}, 'j'],
    ['G of Russian', 'П', 'KeyG', SHIFT, 'G'],
    ['j of Arabic', 'ت', 'KeyJ', {}, 'j'],
    ['/ of Arabic', 'ظ', 'Slash', {}, '/'],
    ['? of Arabic', '؟', 'Slash', SHIFT, '?'],
    ['j of Hebrew', 'ח', 'KeyJ', {}, 'j'],
    ['j of Greek', 'ξ', 'KeyJ', {}, 'j'],
    ['Escape', 'Escape', 'Escape', {}, 'Escape'],
  ])('%s', (_what, key, code, held, name) => {
    on('Linux x86_64')
    expect(press(key, code, held)).toBe(name)
  })
})

test.each([
  ['Win32', { ctrlKey: true }, 'Mod+k'],
  ['Win32', { metaKey: true }, undefined],
  ['Win32', { ctrlKey: true, altKey: true }, undefined],
  ['Win32', { ctrlKey: true, shiftKey: true }, undefined],
  ['MacIntel', { metaKey: true }, 'Mod+k'],
  // It deletes to the end of the line.
  ['MacIntel', { ctrlKey: true }, undefined],
])('on %s, K with %o is %s', (platform, held, name) => {
  on(platform)
  expect(press('k', 'KeyK', held)).toBe(name)
  expect(press('л', 'KeyK', held)).toBe(name)
})

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
  'other keys with %o are not ours',
  (held) => {
    on('Linux x86_64')
    expect(press('j', 'KeyJ', held)).toBe(undefined)
    expect(press('/', 'Slash', held)).toBe(undefined)
  },
)
