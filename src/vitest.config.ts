import { defineConfig } from 'vitest/config'

/** A configuration of its own: the site's would read CONTENT_DIR and the other variables of a publisher. */
export default defineConfig({ test: { root: import.meta.dirname, testTimeout: 30_000 } })
