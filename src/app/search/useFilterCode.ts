import { useEffect, useState } from 'react'
import { MissingCode } from '../data/fetchFile.ts'
import { say } from '../words/words.ts'

export type FilterCode = typeof import('../filters/filtering.ts')

let code: FilterCode | undefined

/**
 * Fetches what filters.
 *
 * @throws MissingCode where it does not come
 */
export async function loadFilterCode(): Promise<FilterCode> {
  try {
    code ??= await import('../filters/filtering.ts')
    return code
  } catch (cause) {
    throw new MissingCode(say(navigator.onLine ? 'siteUpdated' : 'offline'), { cause })
  }
}

/** What filters, once it is there: it is loaded where an address filters, or where the reader opens the panel. */
export function useFilterCode(isWanted: boolean): FilterCode | undefined {
  const [, redraw] = useState(0)
  useEffect(() => {
    if (!isWanted || code) return
    // The results say it where it does not come.
    loadFilterCode().then(
      () => redraw((count) => count + 1),
      () => undefined,
    )
  }, [isWanted])
  // It stays when the last filter goes: it knows where the focus goes then.
  return code
}
