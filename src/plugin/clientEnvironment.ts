import type { EnvironmentOptions } from 'vite'

/** What the start of the app needs at once, and everything else waits for: it stays apart. */
const OF_START =
  /src\/app\/(start|interaction)\.ts$|src\/shared\/renderedPage\.ts$|vite\/preload-helper/

/** The app for browsers: its start, what main and views share, main, and each view by itself. */
export const clientEnvironment: EnvironmentOptions = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'app', minShareCount: 2, test: (id: string) => !OF_START.test(id) }],
        },
      },
    },
  },
}
