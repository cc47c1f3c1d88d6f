import { emptyTopicAnchor, listPath } from '../../shared/paths.ts'
import type { Sources } from '../../shared/sources/sourcesFile.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

const WHY = {
  'no-source': 'emptyNoSource',
  failing: 'emptyFailing',
  'no-items': 'emptyNoItems',
  unpublished: 'emptyUnpublished',
} as const satisfies Record<Sources['empty'][number]['why'], string>

/** The topics that have no story, and why. */
export const EmptyTopics = ({ empty }: Pick<Sources, 'empty'>) => (
  <ul>
    {empty.map(({ topic: { slug, name }, why }) => (
      <li
        key={slug}
        id={emptyTopicAnchor(slug)}
        className="gap-x-8 border-t border-rule py-2 @2xl:grid @2xl:grid-cols-[16rem_minmax(0,1fr)]"
      >
        <Link
          to={listPath(slug)}
          className="inline-block min-h-6 justify-self-start font-semibold hover:underline"
        >
          <bdi {...asWritten(name)}>{name}</bdi>
        </Link>
        <p>{say(WHY[why])}</p>
      </li>
    ))}
  </ul>
)
