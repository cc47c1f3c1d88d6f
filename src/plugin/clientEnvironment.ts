import type { EnvironmentOptions } from 'vite'
import {
  isFinding,
  isFolding,
  isLazyWords,
  isLoadedLater,
  isModule,
  isOfReader,
  isOfSearchPage,
  isSchema,
  SHARED_BY_START,
  START,
} from './pages/appModules.ts'
import { sharedCode } from './pages/sharedCode.ts'
import { isOfSomeViews, viewGroups } from './pages/viewGroups.ts'

/** Large enough to be a task of its own, see the start. */
const REACT = /node_modules\/(react|react-dom|scheduler)\//

/** The licences of the packages that the app is made of, for whoever gets a copy of it, as they ask. */
const LICENSES = 'licenses.txt'

/**
 * Vite has each `import()` fetch all that it needs side by side, which it lists: 0.8 KB before every first view. Finished pages name that
 * themselves, and later views may take a step more. What is left of it: the import.
 */
const plainImports = {
  name: 'broadsheet:plain-imports',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: 'export const __vitePreload = (load) => load()', map: null }),
  },
}

/** The app for browsers: its start, React, the app with what views share, each view by itself, and what is loaded later. */
export function clientEnvironment(): EnvironmentOptions {
  const isShared = sharedCode()
  return {
    build: {
      license: { fileName: LICENSES },
      // All browsers of the last years know it; where one does not, parts come one after the other.
      modulePreload: {
        polyfill: false,
        resolveDependencies: () => [],
      },
      rolldownOptions: {
        plugins: [plainImports],
        output: {
          // What shows the reader's settings is an entry too, and has nothing of others.
          postBanner: ({ isEntry, name }) =>
            isEntry && name !== 'look' ? `/* Licences: ${LICENSES} */` : '',
          codeSplitting: {
            groups: [
              {
                name: 'start',
                test: (id: string) =>
                  isModule(id, ...SHARED_BY_START) || id.includes('vite/preload-helper'),
                priority: 2,
              },
              { name: 'react-dom', test: REACT, priority: 1 },
              {
                name: (id, modules) => (isShared(id, modules) ? 'app' : null),
                test: (id: string) =>
                  !isModule(id, START) && !isLoadedLater(id) && !isSchema(id) && !isOfSomeViews(id),
              },
              { name: 'schemas', test: isSchema, priority: -1 },
              ...viewGroups,
              // The finished page of the search needs these two, and nothing else that is loaded later.
              { name: 'words', test: isLazyWords },
              { name: 'search-page', minShareCount: 2, test: isOfSearchPage },
              { name: 'folding', test: isFolding },
              {
                name: 'reader',
                minShareCount: 2,
                test: (id: string) => isOfReader(id) && !isFinding(id),
              },
              // Vite's default would make a file for each set of views that share something.
              { name: 'later', minShareCount: 2, test: isLoadedLater },
            ],
          },
        },
      },
    },
  }
}
