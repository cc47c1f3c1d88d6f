import type { EnvironmentOptions } from 'vite'

/** What the start of the app and the rest of it share. The start waits for nothing else. */
const START =
  /src\/app\/navigation\/interaction\.ts$|src\/shared\/renderedPage\.ts$|vite\/preload-helper/
/** Large enough to be a task of its own, see `src/app/startup/start.ts`. */
const REACT = /node_modules\/(react|react-dom|scheduler)\//

/** The app for browsers: its start, React, what main and views share, main, and each view by itself. */
export const clientEnvironment: EnvironmentOptions = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: START, priority: 2 },
            { name: 'react-dom', test: REACT, priority: 1 },
            {
              name: 'app',
              minShareCount: 2,
              test: (id: string) => !/src\/app\/startup\/start\.ts$/.test(id),
            },
          ],
        },
      },
    },
  },
}
