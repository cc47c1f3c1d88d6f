import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Rolldown } from 'vite'
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
 * Lends a server bundle to threads as a file that they can import.
 *
 * @param bundled undefined where Vite was not asked for one
 * @param use is told its address; when it has ended, the file is gone
 */
export async function withServerBundle<T>(
  bundled: Rolldown.OutputBundle | undefined,
  use: (address: string | undefined) => Promise<T>,
): Promise<T> {
  if (!bundled) return use(undefined)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-server-'))
  try {
    for (const file of Object.values(bundled)) {
      const content = file.type === 'chunk' ? file.code : file.source
      writeFileSync(join(folder, file.fileName.replace(/\.js$/, '.mjs')), content)
    }
    return await use(pathToFileURL(join(folder, 'server.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
