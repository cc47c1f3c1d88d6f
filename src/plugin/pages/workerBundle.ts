import { hash } from 'node:crypto'
import { extname } from 'node:path'
import type { EnvironmentOptions, Rolldown } from 'vite'
import { OFFLINE_PAGE } from '../../shared/offline/caches.ts'
import { WORKERS } from './appModules.ts'

/** Vite's name for the environment of the service worker. */
export const WORKER_ENVIRONMENT = 'worker'

/**
 * The service worker: one file.
 *
 * @param offline whether the site works without a network; else it is the worker that takes itself away
 */
export const workerEnvironment = (offline: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    copyPublicDir: false,
    sourcemap: false,
    modulePreload: false,
    rolldownOptions: {
      input: offline ? WORKERS.on : WORKERS.off,
      // All browsers with workers know this form.
      output: { entryFileNames: 'worker.js', format: 'iife', codeSplitting: false },
    },
  },
})

/** Of the app's files those that it cannot do without: scripts and styles. */
const NEEDED = new Set(['.js', '.css'])

/**
 * The worker's code with the edition that it belongs to. Browsers take a worker for a new one where its bytes are others: they are
 * where the app is another one, and not where only stories are.
 *
 * @param client what Vite has made of the app for browsers
 * @param offlinePage what the offline page says
 */
export function printWorker(
  worker: Rolldown.OutputBundle,
  client: Rolldown.OutputBundle,
  offlinePage: Buffer,
): Buffer {
  const [file] = Object.values(worker)
  if (file?.type !== 'chunk') throw new Error('the build has made no worker')
  const files = Object.keys(client).filter((name) => NEEDED.has(extname(name)))
  files.sort()
  const name = hash('sha256', `${files} ${OFFLINE_PAGE} ${offlinePage}`).slice(0, 16)
  return Buffer.from(`const EDITION=${JSON.stringify({ name, files })};\n${file.code}`)
}
