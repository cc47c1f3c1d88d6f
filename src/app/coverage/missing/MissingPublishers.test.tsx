import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { MANIFEST } from '../../../shared/bundleFiles.ts'
import { createQueryClient } from '../../data/queryClient.ts'
import { SiteRouter } from '../../navigation/router/SiteRouter.tsx'
import { bundle } from '../../testing/bundle.ts'
import { namesAsked, serve } from '../../testing/serve.ts'
import { MissingPublishers } from './MissingPublishers.tsx'

const NAMES = ['Daily', 'Wire', 'Post', 'Times', 'Echo', 'Globe']

/** A bundle with one topic that six publishers report on, the first one most often. */
function files() {
  const all = bundle()
  const publishers = NAMES.map((name, i) => ({
    domain: `${name.toLowerCase()}.example`,
    name,
    count: NAMES.length - i,
  }))
  return {
    ...all,
    [MANIFEST]: { ...all[MANIFEST], reporters: 'reporters/1.json' },
    'reporters/1.json': { files: ['reporters/2.json'] },
    'reporters/2.json': { topics: [{ slug: 'ai', publishers }] },
  }
}

/** The reader comes near when the test says so. */
function fakeWindow() {
  let near = (_: { isIntersecting: boolean }[]) => {}
  const observed = vi.fn()
  const Observer = class {
    constructor(callback: typeof near) {
      near = callback
    }
    observe = observed
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  return async () => {
    await vi.waitFor(() => expect(observed).toHaveBeenCalled())
    near([{ isIntersecting: true }])
  }
}

function show(slug: string, ...domains: string[]) {
  const host = serve(files())
  const comeNear = fakeWindow()
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const app = createRoot(root)
  app.render(
    <QueryClientProvider client={createQueryClient()}>
      <SiteRouter>
        <MissingPublishers topic={{ slug, name: 'AI' }} domains={new Set(domains)} />
      </SiteRouter>
    </QueryClientProvider>,
  )
  onTestFinished(() => app.unmount())
  const sees = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text))
  return { root, host, comeNear, sees }
}

describe('the publishers of a topic', () => {
  test('are fetched when the reader comes near, in a place that is there before', async () => {
    const { root, host, comeNear, sees } = show('ai', 'daily.example', 'post.example')
    await vi.waitFor(() => expect(root.querySelector('div')?.className).toContain('min-h'))
    expect(host.asked).toEqual([])
    await comeNear()
    await sees('Covered by 2 of the 6 publishers of AI in this collection')
    expect(namesAsked(host)).toEqual([MANIFEST, 'reporters/1.json', 'reporters/2.json'])
  })

  test('that do not report the story are behind a click, with how much they report on it', async () => {
    const { root, comeNear, sees } = show('ai', 'daily.example', 'post.example')
    await comeNear()
    await sees('The other 4')
    expect(root.querySelector('li')).toBeNull()
    root.querySelector('summary')?.click()
    await sees('this collection has no report of this story by it')
    expect([...root.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'Wire 5 stories',
      'Times 3 stories',
      'Echo 2 stories',
      'Globe 1 story',
    ])
    expect(root.querySelector('li a')?.getAttribute('href')).toBe('/publisher/wire.example')
  })

  test('may all report the story', async () => {
    const { root, comeNear, sees } = show(
      'ai',
      ...NAMES.map((name) => `${name}.example`.toLowerCase()),
    )
    await comeNear()
    await sees('Covered by all 6 publishers of AI in this collection')
    expect(root.querySelector('details')).toBeNull()
  })

  test('are not said where the bundle tells of none', async () => {
    const { root, comeNear } = show('rare', 'daily.example')
    await comeNear()
    await vi.waitFor(() => expect(root.innerHTML).toBe(''))
  })

  test('that could not be fetched are said to be missing, until another try', async () => {
    const { root, host, comeNear, sees } = show('ai', 'daily.example')
    host.isDown = true
    await comeNear()
    await sees('Could not load the publishers of this topic')
    host.isDown = false
    root.querySelector('button')?.click()
    await sees('Covered by 1 of the 6')
  })
})
