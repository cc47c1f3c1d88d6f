import type { Page } from '@playwright/test'

/**
 * Puts what a reader did earlier into the browser, as an edition of the site keeps it. The page must be one of the site at its root.
 *
 * @param kind such as `read`
 * @param values what holds, by what it is of
 * @param at when it was done, in milliseconds since 1970
 */
export const putKept = (
  page: Page,
  kind: string,
  values: Readonly<Record<string, unknown>>,
  at: number,
): Promise<void> =>
  page.evaluate(
    async ([name, record]) => {
      const opening = indexedDB.open('broadsheet/')
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const writing = opening.result.transaction('kept', 'readwrite')
      writing.objectStore('kept').put(record, name)
      await new Promise((resolve) => writing.addEventListener('complete', resolve))
      opening.result.close()
      localStorage.setItem('broadsheet:keeps', '')
    },
    [
      kind,
      {
        version: 1,
        items: Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, { at, value }]),
        ),
      },
    ] as const,
  )
