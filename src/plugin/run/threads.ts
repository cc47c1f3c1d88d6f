import { join } from 'node:path'
import { type ResourceLimits, Worker, type WorkerOptions } from 'node:worker_threads'

/** A script that answers every message with one message, and how many threads run it. */
export interface Threads {
  readonly script: URL
  readonly count: number
  /** Given to each thread at its start. */
  readonly data?: unknown
  readonly resourceLimits?: ResourceLimits
}

/**
 * Gives each thread a task at a time until all are done. Tasks are taken as they are needed, so that nothing
 * holds all of them.
 *
 * @param take is told what a thread answered
 * @throws Error where a thread dies, or a task cannot be made
 */
export async function runOnThreads<Task, Answer>(
  { script, count, data: workerData, resourceLimits = {} }: Threads,
  tasks: Iterable<Task>,
  take: (answer: Answer) => void,
): Promise<void> {
  const queue = Iterator.from(tasks)
  const threads = Array.from({ length: count }, () =>
    startThread<Task, Answer>(script, { workerData, resourceLimits }),
  )
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (const task of queue) take(await thread.ask(task))
      }),
    )
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/**
 * Where Node keeps the code that it has compiled: else each thread would begin with its compiler. Not where Node would,
 * in a folder for temporary files that others can write to.
 */
const COMPILED = join(import.meta.dirname, '../../../node_modules/.vite/compiled')

function startThread<Task, Answer>(script: URL, options: WorkerOptions) {
  const worker = new Worker(script, {
    ...options,
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
  })
  return {
    ask: (task: Task) =>
      new Promise<Answer>((resolve, reject) => {
        worker.removeAllListeners()
        worker.once('message', resolve)
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
