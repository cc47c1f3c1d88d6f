import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { COPY } from '../../shared/offline/caches.ts'
import { PlaceContext, placeAt } from '../navigation/router/router.ts'
import { OfflinePart } from './OfflinePart.tsx'

/** What is said on a page that the worker gave as it was. */
async function saidOn(pathname: string): Promise<string> {
  document.documentElement.setAttribute(COPY, '')
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const app = createRoot(root)
  app.render(
    <QueryClientProvider client={new QueryClient()}>
      <PlaceContext value={placeAt(pathname)}>
        <OfflinePart />
      </PlaceContext>
    </QueryClientProvider>,
  )
  onTestFinished(() => {
    app.unmount()
    document.documentElement.removeAttribute(COPY)
  })
  await vi.waitFor(() => expect(document.querySelector('[role=status]')).not.toBe(null))
  return document.body.textContent
}

test('a page that is an old copy is said to be one', async () => {
  expect(await saidOn('/topic/ai')).toContain('as you saw it last')
})

test.each(['/saved', '/muted', '/settings/'])(
  '%s shows what this browser keeps now, and is not said to be old',
  async (pathname) => {
    expect(await saidOn(pathname)).toBe('')
  },
)
