import { join } from 'node:path'
import * as v from 'valibot'
import { readCacheFile, removeFile, writeCacheFile } from '../scan/cacheFile.ts'
import type { Failure } from './fetch/failure.ts'

const schema = v.record(
  v.string(),
  v.object({
    reason: v.string(),
    kind: v.picklist(['host', 'later', 'picture', 'here']),
    at: v.number(),
  }),
)
type Failed = v.InferOutput<typeof schema>

const DAY = 86_400_000
/** After as many days a picture is asked for again. */
const AGAIN: Readonly<Record<Failure['kind'], number>> = {
  host: 1,
  later: 0.02,
  picture: 14,
  here: 0,
}

/** What could not be fetched lately: a host that has gone is not asked for each of its pictures at each build. */
export class FailedBefore {
  readonly #path: string
  readonly #now: number
  readonly #failed: Failed
  readonly #start = performance.now()

  /** @param now milliseconds */
  constructor(folder: string, now: number) {
    this.#path = join(folder, 'failed')
    this.#now = now
    this.#failed = readFailed(this.#path)
  }

  /** Why a picture was not to be had, where that was so lately that it is not asked for again. */
  find(address: string): Failure | undefined {
    const failed = Object.hasOwn(this.#failed, address) ? this.#failed[address] : undefined
    if (!failed) return undefined
    const age = this.#now - failed.at
    return age >= 0 && age < AGAIN[failed.kind] * DAY ? failed : undefined
  }

  /** What the last run could not have, and when that was, in milliseconds. */
  all(): ReadonlyMap<string, Failure & { readonly at: number }> {
    return new Map(Object.entries(this.#failed))
  }

  /**
   * Keeps what a run could not have. Never throws: it would be asked for again.
   *
   * @param now has those that were asked for in it
   * @param all has those, too, of which it was known from before
   */
  keep(now: ReadonlyMap<string, Failure>, all: ReadonlyMap<string, Failure>): void {
    const before = Object.entries(this.#failed).filter(([address]) => all.has(address))
    // What the run itself has written before its end is no newer than this.
    const at = Math.ceil(this.#now + performance.now() - this.#start)
    const fresh = [...now].map(
      ([address, { reason, kind }]) => [address, { reason, kind, at }] as const,
    )
    const kept = Object.fromEntries([...before, ...fresh])
    if (Object.keys(kept).length === 0) removeFile(this.#path)
    else writeCacheFile(this.#path, SALT, Buffer.from(JSON.stringify(kept, null, 1)))
  }
}

/** Of the form of the file. */
const SALT = 'failed-2'

/** Nothing where there is none, or it was damaged. */
function readFailed(path: string): Failed {
  const cached = readCacheFile(path, SALT)
  if (!('body' in cached)) return {}
  return v.parse(schema, JSON.parse(cached.body.toString('utf8')))
}
