import { readFile } from 'node:fs/promises'
import type { Prose } from '../../shared/prose/prose.ts'
import { STORY_FIELDS } from '../check/fieldNames.ts'
import { locateFaults } from '../check/locateFaults.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import { dropSecured, splitFrontMatter } from '../read/frontMatter.ts'
import type { CheckedFiles } from '../scan/checkContent.ts'
import { digestOf, type Examined } from '../scan/checkContentFile.ts'

/** What stands below the fields of stories. */
export interface StoryBodies {
  /** By their files. */
  readonly bodies: ReadonlyMap<string, Prose[]>
  /** The problems of a file: those of a text that is shown instead of the warning that it is not. */
  readonly problemsOf: (file: Examined) => readonly Diagnostic[]
}

/**
 * Reads what stands below the fields of the stories that are shown, where the site shows that too. Such files are few, so
 * that they are read once more. Never throws.
 */
export async function storyBodies(checked: CheckedFiles, isShown: boolean): Promise<StoryBodies> {
  const read = new Map<string, ReadBody>()
  const files = isShown ? [...checked.values()].filter(hasBody) : []
  for (const file of files) {
    const body = await readBody(file)
    if (body) read.set(file.file, body)
  }
  return {
    bodies: new Map([...read].map(([file, { body }]) => [file, body])),
    problemsOf: ({ file, problems }) => {
      const body = read.get(file)
      if (body === undefined) return problems
      return [...problems.filter(({ code }) => code !== 'body-ignored'), ...body.problems]
    },
  }
}

interface ReadBody {
  readonly body: Prose[]
  readonly problems: readonly Diagnostic[]
}

/** A body is reported where it is checked, and nothing of a hidden story goes on. */
const hasBody = ({ outcome, problems }: Examined): boolean =>
  outcome.kind === 'story' &&
  !('hidden' in outcome.record) &&
  problems.some(({ code }) => code === 'body-ignored')

const SECURED = /^[ \t-]*["']?secured["']?[ \t]*:/m

/** Whether fields go on below the closing fence, which are no text for readers. */
function holdsFields(body: string): boolean {
  const [name = ''] = /^[\w-]+(?=:)/.exec(body.trimStart()) ?? []
  const known: ReadonlySet<string> = STORY_FIELDS
  return known.has(name) || SECURED.test(body)
}

/** What reads Markdown is loaded where there is some. */
async function readBody({ file, outcome }: Examined): Promise<ReadBody | undefined> {
  if (outcome.kind !== 'story' || 'hidden' in outcome.record) return undefined
  const { digest, title } = outcome.record
  const source = await readFile(file, 'utf8').catch(() => '')
  // Changed since it was checked, it may say now that it is not for readers.
  if (digestOf(file, dropSecured(source)) !== digest) return undefined
  const split = splitFrontMatter(source)
  if (!('yaml' in split) || holdsFields(split.body)) return undefined
  const { proseOf } = await import('../prose/proseOf.ts')
  const fence = split.firstLine + split.yaml.split('\n').length - 1
  const { body, faults } = proseOf(split.body, fence, title)
  // The story is shown whatever its text is.
  const warnings = faults.map((fault) => ({ ...fault, severity: 'warning' as const }))
  return { body, problems: locateFaults(file, source, warnings) }
}
