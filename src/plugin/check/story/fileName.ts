import { type Fault, inWords } from '../../problems/fault.ts'
import { proven } from '../../problems/proven.ts'
import { isReadFile } from '../../read/contentFiles.ts'

const STARTS_WITH_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/
/** The address of such a story would be the file of another one's page. */
const ENDS_LIKE_A_FILE = /\.(html|br|gz|part)$/i

/** Whether a story may have such an id. */
export const isStoryName = (id: string): boolean =>
  STARTS_WITH_DATE.test(id) && !ENDS_LIKE_A_FILE.test(id)

/** A story's id: its file name without `.md`, in NFC, which some file systems do not keep. */
export function storyId(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .normalize('NFC')
}

/** Says that a story may not have such an id. */
export function nameFault(id: string): Fault {
  return {
    severity: 'rejected',
    code: 'file-name',
    path: [],
    found: `the file name ${JSON.stringify(id.slice(0, 80))}`,
    expected:
      'a name that starts with a date, YYYY-MM-DD-slug.md, and does not end like one of our files',
    fix: 'rename the file; the name of a file that is not news may begin with a dot',
  }
}

/** Says that a file is passed over for its ending, and what it is called to be read. */
export function endingFault(file: string): Fault {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const meant = `${name.replace(/(?<=.)(\.(md|ya?ml))?\.[^.]*$/i, '')}.md`
  const proposal = proven(meant, (it) => isReadFile(it) && isStoryName(storyId(it)), true)
  return {
    severity: 'warning',
    code: 'file-ending',
    path: [],
    found: `the file name ${inWords(name)}`,
    expected: 'a name that ends with .md for a story, or .yaml for a topic',
    fix: `the file is skipped; rename it to ${proposal ?? 'YYYY-MM-DD-slug.md'} to have it read, or begin its name with a dot`,
  }
}
