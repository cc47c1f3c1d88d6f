import { type FormEvent, useEffect, useRef } from 'react'
import { useHref, useLocation, useNavigate, useNavigationType } from 'react-router'
import { SEARCH_PATH } from '../../shared/paths.ts'
import { queryOf, searchAddress } from '../navigation/searchAddress.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'

/** Results follow what is typed after so long; browsers allow no more than some changes of the address a second. */
const TYPING_MILLISECONDS = 180

/** The state of an address that is still being typed. */
const TYPING = { ...FILTERING, isTyping: true }

/**
 * The field of the search, a form that works without script. In the search the results follow what is typed: the address
 * is replaced while the reader types, and kept in the history once it is submitted, or left for a result.
 */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const action = useHref(SEARCH_PATH)
  const { pathname, search, state } = useLocation()
  const navigation = useNavigationType()
  const navigate = useNavigate()
  const isSearch = pathname === SEARCH_PATH
  const query = isSearch ? queryOf(search) : ''
  const isTyped = state?.isTyping === true && navigation !== 'POP'

  useEffect(() => {
    if (field.current && timer.current === undefined) field.current.value = query
  }, [query])

  const show = (isSubmitted: boolean) => {
    clearTimeout(timer.current)
    timer.current = undefined
    const typed = field.current?.value.trim() ?? ''
    const to = searchAddress(isSearch ? search : '', { q: typed, exact: undefined })
    const replace = isSearch && (isTyped || query === '' || typed === query)
    if (isSubmitted) navigate(to, { replace, state: isSearch ? FILTERING : undefined })
    else if (typed !== query) navigate(to, { replace, state: TYPING })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    show(true)
  }
  const type = (isComposing: boolean) => {
    if (!isSearch || isComposing) return
    clearTimeout(timer.current)
    timer.current = setTimeout(show, TYPING_MILLISECONDS, false)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: one element is enough, and a form it has to be.
    <form
      role="search"
      action={action}
      onSubmit={submit}
      className={`ms-auto flex min-w-26 flex-1 sm:max-w-64 sm:border-s sm:border-rule ${isSearch ? 'max-sm:basis-full' : ''}`}
    >
      <label className="grow">
        <span className="sr-only">{say('search')}</span>
        <input
          ref={field}
          type="search"
          name="q"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={1000}
          placeholder={say('search')}
          onInput={(event) =>
            type(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
          }
          onCompositionEnd={() => type(false)}
          className="h-10 w-full appearance-none bg-transparent px-2 placeholder:text-muted focus-visible:-outline-offset-2 sm:text-sm [&::-webkit-search-cancel-button]:grayscale"
        />
      </label>
      <button
        type="submit"
        aria-label={say('search')}
        className="grid size-10 cursor-pointer place-items-center hover:text-accent focus-visible:-outline-offset-2"
      >
        <svg
          viewBox="0 0 20 20"
          aria-hidden="true"
          className="size-4.5 fill-none stroke-current stroke-2"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
      </button>
    </form>
  )
}
