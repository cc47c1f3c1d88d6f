import { say } from '../words/words.ts'

/** Fetches the page anew, with all that belongs to it. */
export function ReloadButton() {
  return (
    <button
      type="button"
      onClick={() => location.reload()}
      className="mt-5 inline-flex min-h-11 cursor-pointer items-center border border-transparent bg-accent px-6 font-sans font-semibold text-on-accent hover:underline"
    >
      {say('reload')}
    </button>
  )
}
