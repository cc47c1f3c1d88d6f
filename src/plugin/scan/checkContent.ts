import { existsSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Rules } from '../check/rules.ts'
import type { OnProgress } from '../run/progress.ts'
import { runOnThreads } from '../run/threads.ts'
import { removeFile } from './cacheFile.ts'
import type { Examined } from './checkContentFile.ts'
import { type CheckedShard, checkShard, type Shard } from './checkShard.ts'
import type { Answer, Task } from './checkWorker.ts'
import type { Cache } from './contentCache.ts'
import { decodeFiles } from './examinedFiles.ts'

/** The content files as they were checked, by path, in the order of the paths. */
export type CheckedFiles = ReadonlyMap<string, Examined>

/** What `checkContent` gives. */
export interface CheckedContent {
  readonly checked: CheckedFiles
  /** How many files of the cache were damaged, or of another version. */
  readonly unusableCaches: number
  /** Why files of the cache could not be written. */
  readonly unwritable: string | undefined
}

/** From this many unknown files on, threads are worth their start: on two cores the ways meet at about 2,500. */
const THREADS_FROM = 3000

/**
 * Reads and checks files, on threads where there are enough of them that the cache does not know. One
 * thread reads one file at a time, so that file handles are never short.
 *
 * @param files paths; the result has the same order
 * @param now milliseconds, to warn of future dates
 */
export async function checkContent(
  files: readonly string[],
  now: number,
  cache?: Cache,
  onProgress?: OnProgress,
  rules?: Rules,
): Promise<CheckedContent> {
  const shards = cutShards(files, cache, rules)
  let done = 0
  const count = (shard: CheckedShard): CheckedShard => {
    done += shard.files.length
    onProgress?.(done, files.length)
    return shard
  }
  const unknown = shards.filter(({ cache }) => !cache || !existsSync(cache.path))
  const checked =
    unknown.reduce((sum, shard) => sum + shard.files.length, 0) < THREADS_FROM
      ? shards.map((shard) => count(checkShard(shard, now)))
      : await checkOnThreads(shards, now, count)
  if (cache) removeOthers(cache.folder, shards)
  const byFile = new Map(
    checked.flatMap((shard) => shard.files.map((file) => [file.file, file] as const)),
  )
  return {
    checked: new Map(files.flatMap((file) => entry(file, byFile.get(file)))),
    unusableCaches: checked.filter((shard) => shard.isCacheUnusable).length,
    unwritable: checked.find((shard) => shard.unwritable !== undefined)?.unwritable,
  }
}

const entry = <T>(file: string, value: T | undefined): [string, T][] =>
  value === undefined ? [] : [[file, value]]

/**
 * How many shards there are for so many files: few, so that they are read fast, and many enough that a
 * changed file makes little to write again. The count rarely changes, as that makes all of them anew.
 */
function shardCount(files: number): number {
  if (files < THREADS_FROM) return 1
  if (files < 30_000) return 64
  return 512
}

/** A file is in the shard that its path says, so that others come and go without moving it. */
function cutShards(
  files: readonly string[],
  cache: Cache | undefined,
  rules: Rules | undefined,
): Shard[] {
  const count = shardCount(files.length)
  const groups = Map.groupBy(files, (file) => crc32(file) % count)
  return [...groups].map(([number, group]) => ({
    files: group,
    rules,
    cache: cache && { path: join(cache.folder, `${number}-of-${count}`), salt: cache.salt },
  }))
}

/** No run takes so many milliseconds to write a file. */
const LONGEST_WRITING = 3_600_000

/** Removes the files of shards that are no more, and what killed runs have not written to the end. */
function removeOthers(folder: string, shards: readonly Shard[]): void {
  const used = new Set(shards.map(({ cache }) => cache?.path))
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    const isOld = /^\d+-of-\d+$/.test(name) && !used.has(path)
    if (isOld || (/\.\d+\.part$/.test(name) && ageOf(path) > LONGEST_WRITING)) removeFile(path)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const ageOf = (path: string): number =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY)

async function checkOnThreads(
  shards: readonly Shard[],
  now: number,
  count: (shard: CheckedShard) => CheckedShard,
): Promise<CheckedShard[]> {
  const results: CheckedShard[] = []
  const script = new URL('./checkWorker.ts', import.meta.url)
  await runOnThreads<Task, Answer>(
    { script, count: availableParallelism() },
    shards.map((shard) => ({ shard, now })),
    ({ bytes, ...rest }) =>
      results.push(count({ files: decodeFiles(Buffer.from(bytes.buffer)), ...rest })),
  )
  return results
}
