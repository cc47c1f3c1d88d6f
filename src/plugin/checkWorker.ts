/** A thread that reads and checks the files it is sent, a chunk at a time. See `checkContent`. */
import { parentPort } from 'node:worker_threads'
import { checkContentFile } from './checkContentFile.ts'

/** Files to check, and the moment that tells future dates from past ones. */
export interface Task {
  readonly files: readonly string[]
  readonly now: number
}

parentPort?.on('message', ({ files, now }: Task) => {
  // As one text: an order of magnitude faster to hand over than the objects themselves.
  parentPort?.postMessage(JSON.stringify(files.map((file) => checkContentFile(file, now))))
})
