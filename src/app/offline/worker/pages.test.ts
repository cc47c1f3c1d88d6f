import { describe, expect, test, vi } from 'vitest'
import { answer, page, request, SCRIPT, script, surroundings } from './testing/workerHost.ts'

const PAGES = 'broadsheet:/:pages'
const around = surroundings()

describe('a page', () => {
  const visit = async (path: string) => {
    const { page: answerPage } = await import('./pages.ts')
    const asked = request(path)
    return answerPage(asked, fetch(asked), around.later)
  }
  const textOf = async (path: string) => (await visit(path)).text()
  const goOffline = () => {
    around.missing = () => {
      throw new TypeError('no network')
    }
    around.host.clear()
  }
  const install = async () => {
    const { keepEdition } = await import('./edition.ts')
    around.host.set('/offline.html', () => page('the app alone'))
    around.host.set(`/${SCRIPT}`, () => script())
    await keepEdition()
  }

  test('comes from the network, and offline as it was, whatever its filters are', async () => {
    await install()
    around.host.set('/topic/ai', () => page(`<script src="/${SCRIPT}"></script>one`))
    await visit('/topic/ai')
    const link = '<a href="https://daily.example/node.js">two</a>'
    around.host.set('/topic/ai', () => page(`<script src="/${SCRIPT}"></script>${link}`))
    expect(await textOf('/topic/ai?type=video')).toContain('two')
    await around.settle()
    goOffline()
    const old = await textOf('/topic/ai?unread')
    expect(old).toContain('two')
    expect(old).toContain('<html data-copy lang')
    expect(await textOf('/topic/none')).toContain('the app alone')
  })

  test('that was visited is shown after three seconds, and where the host is broken', async () => {
    await install()
    around.host.set('/topics', () => page('as it was'))
    await visit('/topics')
    await around.settle()
    around.host.set('/topics', () => answer('Bad gateway', 'text/html', 502))
    expect(await textOf('/topics')).toContain('as it was')
    vi.useFakeTimers()
    const answered = Promise.withResolvers<Response>()
    around.host.set('/topics', () => answered.promise)
    const shown = textOf('/topics')
    await vi.advanceTimersByTimeAsync(3001)
    expect(await shown).toContain('as it was')
    // What came late is there the next time.
    answered.resolve(page('new'))
    await around.settle()
    around.host.set('/topics', () => answer('', 'text/html', 502))
    expect(await textOf('/topics')).toContain('new')
  })

  test('that was not visited may take its time', async () => {
    await install()
    vi.useFakeTimers()
    const answered = Promise.withResolvers<Response>()
    around.host.set('/topics', () => answered.promise)
    const shown = textOf('/topics')
    await vi.advanceTimersByTimeAsync(30_000)
    answered.resolve(page('at last'))
    expect(await shown).toContain('at last')
  })

  test('of an edition whose scripts are gone is not shown without them', async () => {
    await install()
    around.host.set('/topics', () => page('<script src="/assets/app-0.js"></script>bare'))
    await visit('/topics')
    await around.settle()
    goOffline()
    expect(await textOf('/topics')).toContain('the app alone')
  })

  test.each([404, 410])('that was withdrawn (%i) is not shown offline either', async (status) => {
    await install()
    around.host.set('/story/a', () => page('what it said'))
    await visit('/story/a')
    await around.settle()
    around.host.set('/story/a', () => answer('Bad gateway', 'text/html', 502))
    expect(await textOf('/story/a')).toContain('what it said')
    around.host.set('/story/a', () => answer('Not found', 'text/html', status))
    expect(await textOf('/story/a')).toBe('Not found')
    await around.settle()
    expect(await around.browser.pathsIn(PAGES)).toEqual([])
    goOffline()
    expect(await textOf('/story/a')).toContain('the app alone')
  })

  test.each([
    ['that is not ours is not kept', () => answer('<form>Sign in</form>', 'text/html')],
    ['that is missing is not kept', () => answer('Not found', 'text/html', 404)],
  ])('%s', async (_what, bad) => {
    around.host.set('/topics', bad)
    await visit('/topics')
    await around.settle()
    expect(await around.browser.pathsIn(PAGES)).toEqual([])
  })
})
