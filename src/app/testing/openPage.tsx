import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import { App } from '../App.tsx'
import { createQueryClient } from '../data/queryClient.ts'
import { SiteRouter } from '../navigation/router/SiteRouter.tsx'
import { keepScrollPositions } from '../navigation/scrollPositions.ts'
import { preloadViews, routes } from '../routes.tsx'

/** A page as a reader has it before them. */
export interface OpenPage {
  /** What is to be read of the whole page, without what is heard only. */
  readonly seen: () => string
  /** Finds an element by a selector and, where there are several, by a part of its text. Waits for it. */
  readonly find: (selector: string, text?: string) => Promise<HTMLElement>
  readonly press: (selector: string, text?: string) => Promise<void>
  /** Waits until the page has, or has no more, a text. */
  readonly sees: (text: string) => Promise<void>
  readonly seesNo: (text: string) => Promise<void>
  /** Has the browser say that it is online again, until an element is there. */
  readonly findOnline: (selector: string, text?: string) => Promise<HTMLElement>
}

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 }

/** Opens the app at an address, in an empty document, until the test ends. Its files come from `serve`. */
export async function openPage(address: string): Promise<OpenPage> {
  await preloadViews()
  history.replaceState(history.state, '', address)
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  keepScrollPositions()
  const app = createRoot(root)
  app.render(
    <QueryClientProvider client={createQueryClient()}>
      <SiteRouter>
        <App routes={routes} />
      </SiteRouter>
    </QueryClientProvider>,
  )
  onTestFinished(() => app.unmount())
  const seen = () => textOf(document.body)
  const find = (selector: string, text = '', before = () => {}) =>
    vi.waitFor(() => {
      before()
      const all = [...document.querySelectorAll<HTMLElement>(selector)]
      const found = all.find((element) => element.textContent.includes(text))
      if (!found) throw new Error(`no ${selector} with "${text}" in: ${seen()}`)
      return found
    }, PATIENCE)
  const has = (text: string, isWanted: boolean) =>
    vi.waitFor(() => {
      if (seen().includes(text) !== isWanted) throw new Error(`"${text}" in: ${seen()}`)
    }, PATIENCE)
  return {
    seen,
    find,
    findOnline: (selector, text) => find(selector, text, () => dispatchEvent(new Event('online'))),
    press: async (selector, text) => {
      const element = await find(selector, text)
      element.focus()
      element.click()
    },
    sees: (text) => has(text, true),
    seesNo: (text) => has(text, false),
  }
}

function textOf(node: Node): string {
  if (node instanceof Element && node.classList.contains('sr-only')) return ''
  const children = [...node.childNodes]
  return children.length === 0 ? (node.textContent ?? '') : children.map(textOf).join('')
}
