import { say } from '../words/words.ts'

/** Id of the element that holds the view. */
export const MAIN_ID = 'main'

/**
 * The first stop of the Tab key: past the masthead to the stories. It moves the focus itself, because a
 * fragment in the address would be a new entry in the history, and so a new place.
 */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(MAIN_ID)?.focus()
      }}
      className="unprinted absolute start-2 top-2 z-10 -translate-y-20 bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
    >
      {say('skip')}
    </a>
  )
}
