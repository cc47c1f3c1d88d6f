import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, page, request, SCRIPT, script, surroundings } from './testing/workerHost.ts'

const FILES = 'broadsheet:/:files'
const around = surroundings()

describe('a file whose name is made from its content', () => {
  const PATH = '/data/pages/0123456789abcdef.json'
  const json = (body: string) => answer(body, 'application/json')

  test('is asked for once, and comes from here from then on', async () => {
    const { hashedFile } = await import('./files.ts')
    around.host.set(PATH, () => json('[1]'))
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('[1]')
    await around.settle()
    around.host.clear()
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('[1]')
  })

  test('is asked for again where what is here was useless', async () => {
    const { hashedFile } = await import('./files.ts')
    around.host.set(PATH, () => json('cut o'))
    await hashedFile(request(PATH), around.later)
    await around.settle()
    around.host.set(PATH, () => json('cut off'))
    const again = await hashedFile(request(PATH, { cache: 'reload' }), around.later)
    expect(await again.text()).toBe('cut off')
    await around.settle()
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('cut off')
  })

  test('is asked for past the browser’s own cache, which may have a page in its place for a year', async () => {
    const { hashedFile } = await import('./files.ts')
    const asked = vi.fn(async (_: unknown, init?: RequestInit) =>
      init?.cache === 'reload' ? json('[1]') : page('a page for everything'),
    )
    vi.stubGlobal('fetch', asked)
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('[1]')
    await around.settle()
    expect(await around.browser.pathsIn(FILES)).toEqual([PATH])
  })

  test('comes also where what the browser keeps cannot be read', async () => {
    const { hashedFile } = await import('./files.ts')
    vi.spyOn(around.browser, 'open').mockRejectedValue(new Error('broken'))
    around.host.set(PATH, () => json('[1]'))
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('[1]')
    await around.settle().catch(() => undefined)
  })

  test.each([
    ['an error', () => answer('{}', 'application/json', 500)],
    ['a missing file', () => answer('{}', 'application/json', 404)],
    ['a page in its place', () => page('Sign in')],
    ['another host’s answer that nobody may read', () => Response.error()],
  ])('is not kept where it is %s', async (_what, bad) => {
    const { hashedFile } = await import('./files.ts')
    around.host.set(`/${SCRIPT}`, bad)
    await hashedFile(request(`/${SCRIPT}`), around.later)
    await around.settle()
    expect(await around.browser.pathsIn(FILES)).toEqual([])
  })

  test('comes also where the browser has no more room', async () => {
    const { hashedFile } = await import('./files.ts')
    around.browser.isFull = true
    around.host.set(PATH, () => json('[1]'))
    expect(await (await hashedFile(request(PATH), around.later)).text()).toBe('[1]')
    await around.settle()
  })

  test('stays where there is no room to note that it was used', async () => {
    const { hashedFile } = await import('./files.ts')
    const { copyOf, keep } = await import('./keep.ts')
    await keep('files', PATH, copyOf('application/json', new ArrayBuffer(1)))
    around.browser.isFull = true
    await hashedFile(request(PATH), around.later)
    await around.settle()
    expect(await around.browser.pathsIn(FILES)).toEqual([PATH])
  })
})

test('of copies those stay that were used last, up to the limit and no further', async () => {
  const { copyOf, keep, noteUse, shrink } = await import('./keep.ts')
  const size = fc.integer({ min: 1, max: 50 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(size, { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.integer({ min: 0, max: 200 }),
      async (sizes, used, limit) => {
        await around.browser.delete(FILES)
        const copy = (bytes: number) => copyOf('text/plain', new ArrayBuffer(bytes))
        for (const [i, bytes] of sizes.entries()) await keep('files', `/${i}`, copy(bytes))
        const again = used % sizes.length
        // Its own name, as a worker notes a use once.
        await keep('files', `/${again}`, copy(sizes[again] ?? 0))
        await shrink('files', limit)
        const order = [...sizes.keys()].filter((i) => i !== again).concat(again)
        const kept: string[] = []
        let bytes = 0
        for (const i of order.toReversed()) {
          bytes += sizes[i] ?? 0
          if (bytes > limit) break
          kept.unshift(`/${i}`)
        }
        const there = await around.browser.pathsIn(FILES)
        expect(there.slice(-kept.length || there.length)).toEqual(kept)
        expect(
          there.reduce((sum, path) => sum + (sizes[Number(path.slice(1))] ?? 0), 0),
        ).toBeLessThanOrEqual(limit)
      },
    ),
  )
  await keep('files', '/old', copyOf('', new ArrayBuffer(1)))
  await keep('files', '/new', copyOf('', new ArrayBuffer(1)))
  await noteUse('files', '/old')
  expect((await around.browser.pathsIn(FILES)).at(-1)).toBe('/old')
})

test('a worker counts what is here at its first new copy: it seldom lives until many have come', async () => {
  const { copyOf, keep, shrinkSometimes } = await import('./keep.ts')
  const large = copyOf('', new ArrayBuffer(1))
  large.headers.set('x-bytes', '70000000')
  await keep('files', '/large', large)
  await keep('files', '/new', copyOf('', new ArrayBuffer(1)))
  await shrinkSometimes('files')
  expect(await around.browser.pathsIn(FILES)).toEqual(['/new'])
})

describe('an edition', () => {
  beforeEach(() => {
    around.host.set('/offline.html', () => page('the app alone'))
    around.host.set(`/${SCRIPT}`, () => script())
  })

  test('does not begin while its release is half there', async () => {
    const { keepEdition } = await import('./edition.ts')
    around.host.delete(`/${SCRIPT}`)
    await expect(keepEdition()).rejects.toThrow(`/${SCRIPT} is not there`)
    around.host.set(`/${SCRIPT}`, () => page('a page for everything'))
    await expect(keepEdition()).rejects.toThrow(`/${SCRIPT} is not there`)
  })

  test('begins where the browser has no room: the site works as without it', async () => {
    const { keepEdition } = await import('./edition.ts')
    around.browser.isFull = true
    await expect(keepEdition()).resolves.toBeUndefined()
  })

  test('leaves the files of the one before to tabs that still show it, and takes older ones away', async () => {
    const { find, forgetOldEditions, keepEdition } = await import('./edition.ts')
    for (const name of ['older', 'before']) {
      const cache = await around.browser.open(`broadsheet:/:edition:${name}`)
      await cache.put(`/assets/app-${name}.js`, script(name))
    }
    await around.browser.open('broadsheet:/news/:edition:other')
    await keepEdition()
    await forgetOldEditions()
    expect(await (await find('/assets/app-before.js'))?.text()).toBe('before')
    expect(await find('/assets/app-older.js')).toBeUndefined()
    expect(await around.browser.keys()).toContain('broadsheet:/news/:edition:other')
  })
})

test('the worker of a site that wants none takes itself away, with what its site kept and nothing else', async () => {
  const listeners = new Map<string, (event: unknown) => void>()
  const unregister = vi.fn()
  const skipWaiting = vi.fn()
  vi.stubGlobal('self', {
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
    registration: { unregister },
    skipWaiting,
  })
  await around.browser.open('broadsheet:/:saved')
  await around.browser.open('broadsheet:/news/:saved')
  await around.browser.open('theirs')
  await import('./gone.ts')
  listeners.get('install')?.({})
  listeners.get('activate')?.({ waitUntil: around.later })
  await around.settle()
  expect(skipWaiting).toHaveBeenCalled()
  expect(unregister).toHaveBeenCalled()
  expect(await around.browser.keys()).toEqual(['broadsheet:/news/:saved', 'theirs'])
})
