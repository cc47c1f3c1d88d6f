import { type FormEvent, useEffect, useRef } from 'react'
import { SEARCH_PATH } from '../../shared/paths.ts'
import { useLocation, useNavigate, useNavigationType } from '../navigation/router/router.ts'
import { queryOf, searchAddress } from '../navigation/searchAddress.ts'
import { FILTERING } from '../navigation/useArrival.ts'

/** Results follow what is typed after so long; browsers allow no more than some changes of the address a second. */
const TYPING_MILLISECONDS = 180

/** The state of an address that is still being typed. */
const TYPING = { ...FILTERING, isTyping: true }

/**
 * Lets the address follow what is typed into the field of the search, and the field the address. In the search the address
 * is replaced while the reader types, and kept in the history once it is submitted, or left for a result.
 */
export function useSearchField() {
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { pathname, search, state } = useLocation()
  const isReturn = useNavigationType() === 'POP'
  const navigate = useNavigate()
  const isSearch = pathname === SEARCH_PATH
  const query = isSearch ? queryOf(search) : ''

  // What was typed before the script came stays.
  const known = useRef('')
  useEffect(() => {
    if (!field.current || known.current === query) return
    known.current = query
    if (timer.current === undefined) field.current.value = query
  }, [query])

  const show = (isSubmitted: boolean) => {
    clearTimeout(timer.current)
    timer.current = undefined
    const typed = field.current?.value.trim() ?? ''
    if (!isSubmitted && typed === query) return
    const isTyped = state?.isTyping === true && !isReturn
    const replace = isSearch && (isTyped || query === '' || typed === query)
    const to = searchAddress(isSearch ? search : '', { q: typed, exact: undefined })
    navigate(to, { replace, state: isSubmitted ? isSearch && FILTERING : TYPING })
  }
  const latest = useRef(show)
  useEffect(() => {
    latest.current = show
  })
  return {
    field,
    isSearch,
    submit: (event: FormEvent) => {
      event.preventDefault()
      show(true)
    },
    /** @param isComposing the word is not whole yet, as where signs are made of several keys */
    type: (isComposing: boolean) => {
      if (!isSearch || isComposing) return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => latest.current(false), TYPING_MILLISECONDS)
    },
  }
}
