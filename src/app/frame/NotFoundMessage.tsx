import 'virtual:broadsheet/words/notFound'
import type { Missing } from '../data/notFound.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { say } from '../words/words.ts'

const WORDS = {
  page: { title: 'pageNotFound', text: 'pageNotFoundText' },
  story: { title: 'storyNotFound', text: 'storyNotFoundText' },
  topic: { title: 'topicNotFound', text: 'topicNotFoundText' },
  month: { title: 'monthNotFound', text: 'monthNotFoundText' },
} as const satisfies Record<Missing, unknown>

/** An address that leads nowhere, in the words of what was looked for. */
export function NotFoundMessage({ what }: { what: Missing }) {
  const words = WORDS[what]
  const title = say(words.title)
  useArrival(title, 'whole')
  return (
    <Message title={title}>
      {/* Hosts that serve the app for every address say that the page is there. */}
      <meta name="robots" content="noindex" data-view="" />
      <p>{say(words.text)}</p>
    </Message>
  )
}
