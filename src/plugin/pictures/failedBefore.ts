import { join } from 'node:path'
import * as v from 'valibot'
import { readCacheFile, removeFile, writeCacheFile } from '../scan/cacheFile.ts'
import type { Failure } from './fetch/failure.ts'

const schema = v.record(
  v.string(),
  v.object({ reason: v.string(), kind: v.picklist(['host', 'later', 'picture']), at: v.number() }),
)
type Failed = v.InferOutput<typeof schema>

const DAY = 86_400_000
/** After as many days a picture is asked for again. */
const AGAIN: Readonly<Record<Failure['kind'], number>> = { host: 1, later: 0.02, picture: 14 }

/** What could not be fetched lately: a host that has gone is not asked for each of its pictures at each build. */
export class FailedBefore {
  readonly #path: string
  readonly #now: number
  readonly #failed: Failed

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

  /** Keeps what has failed now, and what did before and is still asked for. Never throws: it would be asked for again. */
  keep(now: ReadonlyMap<string, Failure>, wanted: ReadonlySet<string>): void {
    const before = Object.entries(this.#failed).filter(
      ([address]) => wanted.has(address) && this.find(address),
    )
    const fresh = [...now].map(
      ([address, { reason, kind }]) => [address, { reason, kind, at: this.#now }] as const,
    )
    const all = Object.fromEntries([...before, ...fresh])
    if (Object.keys(all).length === 0) removeFile(this.#path)
    else writeCacheFile(this.#path, SALT, Buffer.from(JSON.stringify(all, null, 1)))
  }
}

/** Of the form of the file. */
const SALT = 'failed-1'

/** Nothing where there is none, or it was damaged. */
function readFailed(path: string): Failed {
  const cached = readCacheFile(path, SALT)
  if (!('body' in cached)) return {}
  return v.parse(schema, JSON.parse(cached.body.toString('utf8')))
}
