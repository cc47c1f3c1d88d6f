import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { checkContentFile } from './checkContentFile.ts'
import type { CheckedFile } from './checkFile.ts'
import type { Task } from './checkWorker.ts'

/** One content file as it was checked, by its path. */
export type CheckedFiles = ReadonlyMap<string, CheckedFile>

/** From this many files on, threads are worth their start: on two cores the two ways meet at about 4,000. */
const THREADS_FROM = 5000
/** Small enough to keep all threads busy to the end, large enough to hand over cheaply. */
const CHUNK = 250

/**
 * Reads and checks files, on threads where there are enough of them. One thread reads one file at a
 * time, so that file handles are never short.
 *
 * @param files paths; the result has the same order
 * @param now milliseconds, to warn of future dates
 */
export async function checkContent(files: readonly string[], now: number): Promise<CheckedFiles> {
  const checked =
    files.length < THREADS_FROM
      ? files.map((file) => checkContentFile(file, now))
      : await checkOnThreads(files, now)
  return new Map(files.flatMap((file, i) => entry(file, checked[i])))
}

const entry = <T>(file: string, value: T | undefined): [string, T][] =>
  value === undefined ? [] : [[file, value]]

function cut(files: readonly string[]): string[][] {
  const chunks: string[][] = []
  for (let i = 0; i < files.length; i += CHUNK) chunks.push(files.slice(i, i + CHUNK))
  return chunks
}

/** Gives each thread a chunk at a time until all are done. Rejects when a thread dies. */
async function checkOnThreads(files: readonly string[], now: number): Promise<CheckedFile[]> {
  const chunks = cut(files)
  const results: CheckedFile[][] = []
  const queue = chunks.entries()
  const threads = Array.from({ length: availableParallelism() }, startThread)
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (const [i, chunk] of queue) results[i] = await thread.check({ files: chunk, now })
      }),
    )
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
  return results.flat()
}

function startThread() {
  const worker = new Worker(new URL('./checkWorker.ts', import.meta.url))
  return {
    check: (task: Task) =>
      new Promise<CheckedFile[]>((resolve, reject) => {
        worker.removeAllListeners()
        worker.once('message', (text: string) => resolve(JSON.parse(text)))
        worker.once('error', reject)
        worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}`)))
        worker.postMessage(task)
      }),
    stop: async () => {
      worker.removeAllListeners()
      await worker.terminate()
    },
  }
}
