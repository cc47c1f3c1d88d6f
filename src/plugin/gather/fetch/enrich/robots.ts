import robotsParser from 'robots-parser'
import { AGENT_NAME } from '../../../network/agentOf.ts'
import { failureOf } from '../failed.ts'
import { pageText } from '../page/pageText.ts'
import { readBody } from '../readBody.ts'
import { expectContent, visit } from '../visit.ts'
import type { Way } from '../way.ts'

/** RFC 9309 asks for half a megabyte at least. */
const MOST_BYTES = 512 * 1024

/** What a host allows robots. */
export interface Rules {
  readonly allows: (url: URL) => boolean
  /** Seconds between two requests, where it says so. */
  readonly delay: number | undefined
}

const ALL: Rules = { allows: () => true, delay: undefined }
const NONE: Rules = { allows: () => false, delay: undefined }

/**
 * The rules of hosts for robots, each asked for once. By RFC 9309 a host without any (4xx) allows everything, and one that cannot say
 * (5xx, no answer) nothing.
 */
export function robotRules(way: Way): (url: URL) => Promise<Rules> {
  const known = new Map<string, Promise<Rules>>()
  return (url) => {
    const { origin } = url
    const rules = known.get(origin) ?? askRules(origin, way)
    known.set(origin, rules)
    return rules
  }
}

async function askRules(origin: string, way: Way): Promise<Rules> {
  const address = new URL('/robots.txt', origin)
  try {
    const { value } = await visit(
      { start: address, accept: 'text/plain, */*;q=0.5' },
      way,
      async (response, _, late) => {
        expectContent(response)
        const isEnough = ({ length }: Buffer) => length >= MOST_BYTES
        const { bytes } = await readBody(response, { bytes: MOST_BYTES, isEnough, late })
        return pageText(bytes.subarray(0, MOST_BYTES), 'charset=utf-8')
      },
    )
    const robots = robotsParser(address.href, value)
    return {
      allows: (page) => robots.isAllowed(page.href, AGENT_NAME) ?? true,
      delay: robots.getCrawlDelay(AGENT_NAME),
    }
  } catch (error) {
    const { kind, status = 0 } = failureOf(error)
    const isThere = kind === 'status' || kind === 'gone'
    return isThere && status >= 400 && status < 500 ? ALL : NONE
  }
}
