import type { Summary } from '../shared/bundle.ts'
import { ReadMark } from './reading/ReadMark.tsx'
import { SaveButton } from './saved/SaveButton.tsx'

/** What can be done with a story where it stands in a list, and what was. */
export const CardMarks = ({ story }: { story: Summary }) => (
  <>
    <ReadMark story={story} />
    <SaveButton story={story} />
  </>
)
