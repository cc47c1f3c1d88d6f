import type { ReactNode } from 'react'
import type { Publisher } from '../../shared/bundle.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { PublisherIcon } from '../ui/PublisherIcon.tsx'

interface Props {
  publisher: Publisher
  href: string
  /** Headline of the original. */
  title: string
  /** The publisher's name with parts of it marked; undefined: as it is. */
  children?: ReactNode
}

/** The publisher's name as a link to the original: the way out of a feed without opening the story. */
export function PublisherLink({ publisher, href, title, children }: Props) {
  return (
    <ExternalLink
      href={href}
      about={title}
      isOriginal
      className="inline-flex min-h-6 items-center gap-1.5 font-semibold text-ink hover:underline"
    >
      <PublisherIcon publisher={publisher} />
      <bdi {...asWritten(publisher.name)}>{children ?? publisher.name}</bdi>
    </ExternalLink>
  )
}
