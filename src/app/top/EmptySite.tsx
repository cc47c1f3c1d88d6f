import { say } from '../words/words.ts'

/** What stands in place of a ranking where there is no story. */
export const EmptySite = () => (
  <div className="border-t border-ink pt-6 font-serif text-lg leading-relaxed">
    <p className="text-2xl font-bold">{say('empty')}</p>
    <p className="mt-3 text-muted">{say('emptyAdvice')}</p>
  </div>
)
