import * as v from 'valibot'
import { DATA_FOLDER, MANIFEST } from '../../shared/bundle.ts'
import { say } from '../words/words.ts'

const PATIENCE_MILLISECONDS = 20_000

/** A file of the bundle did not arrive whole. The message is for readers. */
export class DataError extends Error {
  /** Address of the file. */
  readonly url: string
  constructor(message: string, url: string, cause?: unknown) {
    super(message, { cause })
    this.url = url
  }
}

/** Files whose last answer was useless: what a cache holds of them must not be used again. */
const useless = new Set<string>()

/**
 * Fetches a file of the bundle and checks its shape.
 *
 * @param name as the manifest gives it, such as `pages/0123456789abcdef.json`
 * @throws DataError when there is no answer, or not the one that was asked for
 */
export async function fetchFile<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const url = `${import.meta.env.BASE_URL}${DATA_FOLDER}/${name}`
  const cache = useless.has(name) ? 'reload' : name === MANIFEST ? 'no-cache' : 'default'
  useless.add(name)
  const text = await fetchText(url, cache)
  const result = v.safeParse(schema, parseJson(text, url))
  if (!result.success) throw new DataError(say('wrongForm'), url)
  useless.delete(name)
  return result.output
}

async function fetchText(url: string, cache: RequestCache): Promise<string> {
  try {
    const response = await fetch(url, {
      cache,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    if (!response.ok) {
      throw new DataError(say('serverAnswered', { status: `${response.status}` }), url)
    }
    return await response.text()
  } catch (error) {
    if (error instanceof DataError) throw error
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    const offline = navigator.onLine ? say('unreachable') : say('offline')
    throw new DataError(isLate ? say('tooLate') : offline, url, error)
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError(say('wrongAnswer'), url, error)
  }
}
