import { COPY_SIZE, DATA_FOLDER, MANIFEST } from '../../shared/bundleFiles.ts'
import { say } from '../words/words.ts'
import type { FileKind, FileOf } from './fileSchemas.ts'

const PATIENCE_MILLISECONDS = 20_000

/** A file of the bundle did not arrive whole. The message is for readers, to whom files mean nothing. */
export class DataError extends Error {
  /** Whether the host has no such file, or something else in its place: a new release may have taken its name away. */
  readonly isGone: boolean
  constructor(message: string, { isGone = false, cause }: { isGone?: boolean; cause?: unknown }) {
    super(message, { cause })
    this.isGone = isGone
  }
}

/** Code did not come that is needed to read a file. Browsers keep in mind that an import has failed: only a reload helps. */
export class MissingCode extends DataError {}

let isManifestCopied = false

/** Whether what is known of the site is what the worker had kept: views may be older than the site, wherever their files came from. */
export const isOfCopy = (): boolean => isManifestCopied

/** Files whose last answer was useless: what a cache holds of them must not be used again. */
const useless = new Set<string>()

/**
 * Fetches a file of the bundle and checks its shape.
 *
 * @param name as the manifest gives it, such as `pages/0123456789abcdef.json`
 * @param kind of the file
 * @throws DataError when there is no answer, or not the one that was asked for
 */
export async function fetchFile<Kind extends FileKind>(
  name: string,
  kind: Kind,
): Promise<FileOf<Kind>> {
  const url = `${import.meta.env.BASE_URL}${DATA_FOLDER}/${name}`
  const cache = useless.has(name) ? 'reload' : name === MANIFEST ? 'no-cache' : 'default'
  useless.add(name)
  const [text, { checkedFile }] = await Promise.all([fetchText(url, cache), loadSchemas()])
  const file = checkedFile(kind, parseJson(text))
  if (file === undefined) throw new DataError(say('wrongForm'), {})
  useless.delete(name)
  return file
}

/** The code of the checks, which comes beside the first file. */
async function loadSchemas(): Promise<typeof import('./fileSchemas.ts')> {
  try {
    return await import('./fileSchemas.ts')
  } catch (error) {
    throw new MissingCode(say(navigator.onLine ? 'siteUpdated' : 'offline'), { cause: error })
  }
}

async function fetchText(url: string, cache: RequestCache): Promise<string> {
  try {
    const response = await fetch(url, {
      cache,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    if (!response.ok) {
      const { status } = response
      const isGone = status === 404 || status === 410
      throw new DataError(say('serverAnswered', { status: `${status}` }), { isGone })
    }
    if (url.endsWith(MANIFEST)) isManifestCopied = response.headers.has(COPY_SIZE)
    return await response.text()
  } catch (error) {
    if (error instanceof DataError) throw error
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    const offline = navigator.onLine ? say('unreachable') : say('offline')
    throw new DataError(isLate ? say('tooLate') : offline, { cause: error })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Many hosts answer with a page where there is no file.
    throw new DataError(say('wrongAnswer'), { isGone: true, cause: error })
  }
}
