import { ExternalLink } from './ExternalLink.tsx'

interface Props {
  href: string
  publisher: string
  isVideo: boolean
}

/** The one plain action of a story's page: to the original. */
export function OriginalLink({ href, publisher, isVideo }: Props) {
  return (
    <p className="mt-6">
      <ExternalLink
        href={href}
        className="inline-flex min-h-12 max-w-full flex-wrap items-center bg-accent px-6 py-2 text-lg font-semibold text-on-accent hover:underline"
      >
        {isVideo ? 'Watch' : 'Read'} the original at&nbsp;<bdi>{publisher}</bdi>
        <span aria-hidden="true">&nbsp;↗</span>
      </ExternalLink>
    </p>
  )
}
