import type { Missing } from '../data/notFound.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'

const WORDS: Record<Missing, { title: string; text: string }> = {
  page: {
    title: 'Page not found',
    text: 'There is nothing at this address. It may have been mistyped, or the list may have fewer pages now.',
  },
  story: {
    title: 'Story not found',
    text: 'No story has this address. It may have been withdrawn, or the address may have been cut off.',
  },
  topic: {
    title: 'Topic not found',
    text: 'No topic has this address. It may have been renamed; the overview has all topics there are.',
  },
  month: {
    title: 'Month not found',
    text: 'No story of this month is in the archive, or it has fewer parts now. The archive lists all months that have stories.',
  },
}

/** An address that leads nowhere, in the words of what was looked for. */
export function NotFoundView({ what }: { what: Missing }) {
  const { title, text } = WORDS[what]
  useArrival(title, 'whole')
  return (
    <Message title={title}>
      {/* Hosts that serve the app for every address say that the page is there. */}
      <meta name="robots" content="noindex" />
      <p>{text}</p>
    </Message>
  )
}
