/** Watched content folders for tests. */
import { dirname, join, relative } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { watchContent } from '../dev/watchContent.ts'
import { contentFolder } from './contentFolder.ts'

type Update = (files: ReadonlySet<string>) => Promise<void>

/** Watches folders until the test ends. What is told is counted by call. */
export async function watching(
  folders: readonly string[],
  pollInterval?: number,
  work?: Update,
  files?: readonly string[],
) {
  const updates: string[][] = []
  const complaints: string[] = []
  const root = dirname(folders[0] ?? '')
  const stop = await watchContent({
    folders,
    ...(files && { files }),
    pollInterval,
    update: async (files) => {
      updates.push([...files].map((file) => relative(root, file)).sort())
      await work?.(files)
    },
    complain: (message) => complaints.push(message),
  })
  onTestFinished(stop)
  const told = () => new Set(updates.flat())
  return {
    updates,
    complaints,
    /** Waits until all of these were told, in whatever number of updates. */
    hears: (...files: string[]) =>
      vi.waitFor(() => expect([...told()]).toEqual(expect.arrayContaining(files)), PATIENCE),
    forget: () => updates.splice(0),
  }
}

/** How long a test waits for what happens by itself. */
export const PATIENCE = { timeout: 15_000, interval: 5 }

/** A folder with these files to watch, and what does things in it. */
export async function news(files: Readonly<Record<string, string>> = {}) {
  const folder = join(await contentFolder({ 'news/.keep': '', ...files }), 'news')
  return { folder, at: (...names: string[]) => join(folder, ...names) }
}
