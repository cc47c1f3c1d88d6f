import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { namesAsked, serve } from '../testing/serve.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
  sessionStorage.clear()
})

const STORY = '/news/2020-11-02-story'

describe('a retry that fails again says so, and can be repeated', () => {
  test.each([
    ['a manifest that is a page of HTML', '<!doctype html><p>Sign in'],
    ['a manifest that is cut off', '{"schema":3,"pageS'],
    ['a manifest of another form', { schema: 99, articles: [] }],
  ])('with %s', async (_what, body) => {
    const host = serve({ ...bundle(), [MANIFEST]: body })
    const page = await openPage('/')
    await page.sees('Could not load the stories')
    const said = new Set([(await page.find('[role=alert]')).textContent])
    for (const times of [1, 2]) {
      await page.press('button', 'Try again')
      await page.sees(`did not help (${times} ×)`)
      said.add((await page.find('[role=alert]')).textContent)
      expect(document.activeElement?.textContent).toBe('Try again')
    }
    expect(said.size).toBe(3)
    host.files = bundle()
    await page.press('button', 'Try again')
    await page.sees('Story of day 5')
    await page.seesNo('Could not load')
  })
})

test('what failed offline comes by itself when the browser is online again', async () => {
  const host = serve(bundle())
  host.isDown = true
  const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const page = await openPage(STORY)
  await page.sees('You are offline.')
  host.isDown = false
  offline.mockRestore()
  await page.findOnline('h1', 'Story of day 2')
  await page.seesNo('Could not load')
})

describe('a tab left open over a new release', () => {
  /** Another release: the bucket of a story is called otherwise, the old one is gone. */
  function release(host: ReturnType<typeof serve>, gone: string | undefined) {
    const { 'stories/2.json': stories, ...files } = bundle()
    host.files = {
      ...files,
      [MANIFEST]: { ...files[MANIFEST], years: { 2020: 'years/new.json' } },
      'years/new.json': { buckets: { '2020-11-02': 'stories/new.json' } },
      'stories/new.json': stories,
      ...(gone !== undefined && { 'stories/2.json': gone }),
    }
  }

  test.each([
    ['a host that says 404', undefined],
    ['a host that answers everything with a page', '<!doctype html>'],
  ])('shows a story although its file is gone, on %s', async (_host, gone) => {
    const host = serve(bundle())
    const page = await openPage('/topic/ai')
    await page.sees('Story of day 2')
    release(host, gone)
    await page.press('main a', 'Story of day 2')
    await page.sees('No other publisher')
    expect(page.seen()).not.toContain('Could not load')
  })

  test('asks once more, then says what is missing: the story, not a file', async () => {
    const { 'stories/2.json': _, ...files } = bundle()
    const host = serve(files)
    const page = await openPage(STORY)
    await page.find('h1', 'Could not load this story')
    expect(namesAsked(host).filter((name) => name === 'stories/2.json')).toHaveLength(2)
    expect(namesAsked(host).filter((name) => name === MANIFEST)).toHaveLength(2)
    expect(page.seen()).not.toMatch(/\.json|\/data\//)
  })
})

test.each([
  ['no JSON', '{"a":'],
  ['another form', '{"a":[1,2]}'],
  ['parts below one', '[["KEY",{"y":0,"pages":0}]]'],
  ['parts without end', '[["KEY",{"y":0,"pages":1e15}]]'],
  ['a link of another type', '[["KEY",{"y":0,"pages":1,"followed":{"href":{},"index":"x"}}]]'],
])('a list has its stories whatever is in the storage of the tab: %s', async (_what, text) => {
  serve(bundle())
  history.replaceState({ key: 'KEY' }, '', '/')
  sessionStorage.setItem('broadsheet:scroll', text)
  const page = await openPage('/')
  await page.sees('Story of day 5')
})

test('a list has its stories where storage is forbidden', async () => {
  serve(bundle())
  const forbidden = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  const page = await openPage('/')
  await page.sees('Story of day 5')
  dispatchEvent(new Event('pagehide'))
  forbidden.mockRestore()
})
