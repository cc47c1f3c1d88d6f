import { ReloadButton } from '../frame/ReloadButton.tsx'
import { say } from '../words/words.ts'

/** What stands in place of the section where its code did not arrive: the reader is offline, or a release has taken it away. */
export const MissingCoverage = () => (
  <div className="mt-14 border-t border-ink py-6">
    <p className="font-serif text-xl font-bold">{say('failedCoverage')}</p>
    <p role="alert" className="mt-3 font-serif text-lg">
      {say('reloadAdvice', { reason: say(navigator.onLine ? 'siteUpdated' : 'offline') })}
    </p>
    <ReloadButton />
  </div>
)
