import { useArrival } from '../navigation/useArrival.ts'
import { useOnline } from '../navigation/useOnline.ts'
import { Message } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { ReloadButton } from './ReloadButton.tsx'

/**
 * Says that the code of a view did not arrive: the reader is offline, or the tab was left open over a new
 * release. Browsers keep in mind that an import has failed, so only the page as a whole can be tried again: by itself
 * when the browser is online again.
 */
export function MissingCodeView() {
  const title = say('missingCode')
  const reason = say(navigator.onLine ? 'siteUpdated' : 'offline')
  useArrival(title, 'failed')
  useOnline(true, () => location.reload())
  return (
    <Message title={title}>
      <p>{say('reloadAdvice', { reason })}</p>
      <ReloadButton />
    </Message>
  )
}
