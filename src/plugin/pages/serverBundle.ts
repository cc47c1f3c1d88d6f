import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Rolldown } from 'vite'
import { naming } from '../problems/diskFault.ts'
import { SERVER_ENTRY } from './appModules.ts'

/** Vite's name for the environment in which pages are rendered. */
export const SERVER = 'ssr'

/** The app once more, for Node: one file that needs no other. */
export const serverEnvironment = (nodeEnv: string): EnvironmentOptions => ({
  resolve: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify(nodeEnv) },
  build: {
    write: false,
    copyPublicDir: false,
    sourcemap: false,
    rolldownOptions: {
      input: SERVER_ENTRY,
      output: { entryFileNames: 'server.js', codeSplitting: false },
    },
  },
})

/**
 * Writes a server bundle into a folder from which threads can import it.
 *
 * @returns its address
 */
export function writeServerBundle(bundled: Rolldown.OutputBundle, folder: string): string {
  for (const file of Object.values(bundled)) {
    const content = file.type === 'chunk' ? file.code : file.source
    const path = join(folder, file.fileName.replace(/\.js$/, '.mjs'))
    naming(path, () => writeFileSync(path, content))
  }
  return pathToFileURL(join(folder, 'server.mjs')).href
}
