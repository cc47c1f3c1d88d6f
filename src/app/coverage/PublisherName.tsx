import type { Publisher } from '../../shared/bundle.ts'
import { publisherPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'

/** A publisher's name, which leads to its stories here; to an original leads what is marked as leaving the site. */
export function PublisherName({ publisher: { name, domain } }: { publisher: Publisher }) {
  const shown = <bdi {...asWritten(name)}>{name}</bdi>
  if (domain === undefined) return shown
  return (
    <Link
      to={publisherPath(domain)}
      className="inline-block min-h-6 underline decoration-rule underline-offset-4 hover:decoration-current"
    >
      <Phrase word="storyPublisher" values={{ publisher: shown }} />
    </Link>
  )
}
