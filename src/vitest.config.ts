import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { plainFolder } from './plugin/dev/plainFolder.ts'

const project = join(import.meta.dirname, '..')
const link = plainFolder(project)
const root = join(link ?? project, 'src')

/** Tests that replace modules, which others must not see. */
const replacing = globSync('**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes('vi.mock('),
)

/** Whether there is a night's time. */
const isThorough = (mode: string): boolean => mode === 'nightly'

/** What takes a quarter of a minute each, and stands on what other tests try as well. */
const BY_NIGHT = ['plugin/journey.test.ts', 'plugin/write/killedBuild.test.ts']

/** A configuration of its own: the site's would read CONTENT_DIR and the other variables of a publisher. */
export default defineConfig(({ mode }) => ({
  resolve: {
    preserveSymlinks: link !== undefined,
    // The site of the tests has the words of all views.
    alias: [{ find: /^virtual:broadsheet\/.*/, replacement: join(root, 'app/testing/site.ts') }],
  },
  test: {
    root,
    testTimeout: isThorough(mode) ? 600_000 : 30_000,
    setupFiles: isThorough(mode) ? [join(root, 'thorough.ts')] : [],
    // Vitest would leave a core to itself, which is half of them on a small machine; and tests that wait leave theirs to others.
    maxWorkers: '150%',
    projects: [
      // To load the same modules anew for each file would take longer than the tests.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['**/*.test.ts'],
          exclude: [...replacing, ...(isThorough(mode) ? [] : BY_NIGHT)],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: replacing.filter((file) => isThorough(mode) || !BY_NIGHT.includes(file)),
        },
      },
      // The app in a document, which each file has anew. To load all that a document is in as many threads as there are files would
      // take twice as long as the tests.
      {
        extends: true,
        test: {
          name: 'page',
          include: ['**/*.test.tsx'],
          environment: 'happy-dom',
          pool: 'vmThreads',
          setupFiles: [join(root, 'pageStreams.ts')],
        },
      },
    ],
  },
}))
