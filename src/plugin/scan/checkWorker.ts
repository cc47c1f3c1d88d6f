/** A thread that checks the shards it is sent, one at a time. See `checkContent`. */
import { parentPort } from 'node:worker_threads'
import { checkShard, type Shard } from './checkShard.ts'
import { encodeFiles } from './examinedFiles.ts'

/** A shard to check, and the moment that tells future dates from past ones. */
export interface Task {
  readonly shard: Shard
  readonly now: number
}

/** What a thread found: the files as bytes, which go to the other thread without a copy. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly isCacheUnusable: boolean
  readonly unwritable: string | undefined
}

parentPort?.on('message', ({ shard, now }: Task) => {
  const { files, bytes = encodeFiles(files), isCacheUnusable, unwritable } = checkShard(shard, now)
  parentPort?.postMessage({ bytes, isCacheUnusable, unwritable } satisfies Answer, [bytes.buffer])
})
