/** For `npm run nightly`: properties are tried with many more inputs, where a test does not say with how many. */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 2000 })
