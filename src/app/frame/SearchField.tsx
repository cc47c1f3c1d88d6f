import { SEARCH_PATH } from '../../shared/paths.ts'
import { hrefTo } from '../navigation/router/router.ts'
import { say } from '../words/words.ts'
import { useSearchField } from './useSearchField.ts'

/** The field of the search: a form, which works without script. */
export function SearchField() {
  const { field, isSearch, submit, type } = useSearchField()
  return (
    // biome-ignore lint/a11y/useSemanticElements: one element is enough, and a form it has to be.
    <form
      role="search"
      action={hrefTo(SEARCH_PATH)}
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
