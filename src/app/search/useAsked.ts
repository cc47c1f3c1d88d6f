import { termLanguage } from 'virtual:broadsheet/terms'
import { useMemo } from 'react'
import { parseQuery } from '../../shared/find/asking/parseQuery.ts'
import { oneLine } from '../../shared/writing/oneLine.ts'
import { useLocation } from '../navigation/router/router.ts'
import { queryOf } from '../navigation/searchAddress.ts'
import { useHydrated } from '../navigation/useHydrated.ts'

/** What the address asks for: nothing in a finished page, which is the same for all queries. */
export function useAsked() {
  const { search: shown } = useLocation()
  const isHydrated = useHydrated()
  const search = isHydrated ? shown : ''
  return useMemo(() => {
    const parameters = new URLSearchParams(search)
    const text = queryOf(search)
    const { query, notices, isEmpty } = parseQuery(text, termLanguage)
    return {
      /** Of the address: what is asked for, and filters. */
      parameters,
      /** As it was typed. */
      text,
      /** As it is shown: a sign of direction would turn all of the document's title. */
      shownText: oneLine(text),
      query,
      notices,
      isEmpty,
      order: parameters.get('order') === 'newest' ? ('newest' as const) : ('best' as const),
      /** Words are looked for as they were typed, whatever is near to them. */
      isExact: parameters.has('exact'),
    }
  }, [search])
}

export type Asked = ReturnType<typeof useAsked>
