import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { plainFolder } from './plugin/dev/plainFolder.ts'

const project = join(import.meta.dirname, '..')
const link = plainFolder(project)
const root = join(link ?? project, 'src')

/** A configuration of its own: the site's would read CONTENT_DIR and the other variables of a publisher. */
export default defineConfig({
  resolve: {
    preserveSymlinks: link !== undefined,
    alias: { 'virtual:broadsheet/site': join(root, 'app/testing/site.ts') },
  },
  // Vitest would leave a core to itself, which is half of them on a small machine.
  test: { root, testTimeout: 30_000, maxWorkers: '100%' },
})
