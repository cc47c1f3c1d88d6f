import 'virtual:broadsheet/words/deeds'
import { askForPicture } from '../../marks/look.ts'
import { Phrase } from '../../words/Phrase.tsx'

/** Loads a picture that the reader wants to be asked for: over all of the drawing that stands in its place. */
export const Ask = ({ url, title }: { url: string; title: string }) => (
  <button
    type="button"
    onClick={() => askForPicture(url)}
    className="unprinted group absolute inset-0 flex min-h-8 cursor-pointer items-end p-1.5 text-start focus-visible:-outline-offset-4"
  >
    <span className="max-w-full bg-paper px-2 py-1 text-xs leading-tight font-semibold text-ink group-hover:underline">
      <Phrase word="showPicture" values={{ title: <bdi>{title}</bdi> }} />
    </span>
  </button>
)
