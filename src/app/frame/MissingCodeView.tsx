import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { ReloadButton } from '../ui/ReloadButton.tsx'
import { say } from '../words/words.ts'

/**
 * Says that the code of a view did not arrive: the reader is offline, or the tab was left open over a new
 * release. Browsers keep in mind that an import has failed, so only the page as a whole can be tried again.
 */
export function MissingCodeView() {
  const title = say('missingCode')
  const reason = say(navigator.onLine ? 'siteUpdated' : 'offline')
  useArrival(title, 'failed')
  return (
    <Message title={title}>
      <p>{say('reloadAdvice', { reason })}</p>
      <ReloadButton />
    </Message>
  )
}
