import { say } from '../words/words.ts'

/** Says that nobody else is known to report the story. */
export const NoCoverage = () => (
  <p className="mt-12 border-t border-rule pt-4 font-serif text-muted slanted">
    <bdi>{say('noCoverage')}</bdi>
  </p>
)
