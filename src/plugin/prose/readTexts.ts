import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import { locateFaults } from '../check/locateFaults.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { Fault } from '../problems/fault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { reasonOf } from '../read/contentFiles.ts'
import { fileStats } from '../read/fileStats.ts'
import { type CheckedText, checkText } from './checkText.ts'

/** The publisher's own pages, and what is wrong with their files. */
export interface ReadTexts {
  /** In the order of their links. */
  readonly texts: readonly OwnText[]
  readonly problems: readonly Diagnostic[]
  readonly rejected: number
  /** The folder, where it cannot be read, and why. */
  readonly unreadable: readonly { readonly folder: string; readonly reason: string }[]
  /** What is passed over. */
  readonly notices: readonly string[]
}

const NO_TEXTS: ReadTexts = {
  texts: [],
  problems: [],
  rejected: 0,
  unreadable: [],
  notices: [],
}

/** Far more than anybody reads on one page. */
const LARGEST_BYTES = 128 * 1024

/** Reads the pages of a folder, a Markdown file each. Never throws. */
export function readTexts(folder: string): ReadTexts {
  let names: string[]
  try {
    names = readdirSync(folder).toSorted(byCodeUnit)
  } catch (error) {
    return { ...NO_TEXTS, unreadable: [{ folder, reason: reasonOf(error) }] }
  }
  const taken = new Map<string, string>()
  const read = names.filter(isRead).flatMap((name) => {
    const file = join(folder, name)
    if (!fileStats(file)?.isFile()) return []
    const source = sourceOf(file)
    const checked = typeof source === 'string' ? checkText(file, source, taken) : source
    return [{ ...checked, problems: locateFaults(file, sourceText(source), checked.faults) }]
  })
  return {
    texts: read.flatMap(({ text }) => text ?? []).toSorted(byOrder),
    problems: read.flatMap(({ problems }) => problems),
    rejected: read.filter(({ faults }) => faults.some(isRejection)).length,
    unreadable: [],
    notices: names.filter(isPassedOver).map((name) => passedOver(join(folder, name))),
  }
}

const sourceText = (source: string | CheckedText): string | undefined =>
  typeof source === 'string' ? source : undefined

const isRejection = ({ severity }: Fault): boolean => severity === 'rejected'

/** As in content folders, a name that begins with a dot or an underscore is not for readers. */
const isRead = (name: string): boolean => /^[^._].*\.md$/i.test(name)

const isPassedOver = (name: string): boolean =>
  /^[^._].*\.(markdown|mdx?|txt|html?)$/i.test(name) && !isRead(name)

const passedOver = (file: string): string =>
  `${file} is no page: the name of a page ends in .md, such as about.md.`

/** A file's text, or why it is none. */
function sourceOf(file: string): string | CheckedText {
  try {
    const bytes = readFileSync(file)
    if (bytes.length > LARGEST_BYTES) return rejected(tooLarge(bytes.length))
    return isUtf8(bytes) ? bytes.toString('utf8') : rejected(NOT_UTF8)
  } catch (error) {
    return rejected({
      severity: 'rejected',
      code: 'file-unreadable',
      path: [],
      found: messageOf(error),
      expected: 'a file that can be read',
      fix: 'check that the file is still there and may be read',
    })
  }
}

const rejected = (fault: Fault): CheckedText => ({ text: undefined, faults: [fault] })

const NOT_UTF8: Fault = {
  severity: 'rejected',
  code: 'file-not-utf8',
  path: [],
  found: 'bytes that are not UTF-8',
  expected: 'text in UTF-8',
  fix: 'save the file with the encoding UTF-8',
}

const tooLarge = (bytes: number): Fault => ({
  severity: 'rejected',
  code: 'file-too-large',
  path: [],
  found: `${Math.ceil(bytes / 1024)} KB`,
  expected: `at most ${LARGEST_BYTES / 1024} KB`,
  fix: 'cut the page into several',
})

/** By `order`, those without one last, then by title. */
const byOrder = (a: OwnText, b: OwnText): number =>
  (a.order ?? LAST) - (b.order ?? LAST) ||
  byCodeUnit(a.title, b.title) ||
  byCodeUnit(a.slug, b.slug)

const LAST = Number.MAX_SAFE_INTEGER
