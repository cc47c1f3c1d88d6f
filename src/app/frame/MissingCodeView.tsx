import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { ReloadButton } from '../ui/ReloadButton.tsx'

/**
 * Says that the code of a view did not arrive: the reader is offline, or the tab was left open over a new
 * release. Browsers keep in mind that an import has failed, so only the page as a whole can be tried again.
 */
export function MissingCodeView() {
  const title = 'This page could not be loaded'
  useArrival(title, 'failed')
  return (
    <Message title={title}>
      <p>
        {navigator.onLine
          ? 'The site may have been updated since you opened it.'
          : 'You are offline.'}{' '}
        Reloading the page often helps.
      </p>
      <ReloadButton />
    </Message>
  )
}
