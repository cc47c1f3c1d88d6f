import type { ReactNode } from 'react'
import { listPath, TOPICS_PATH } from '../../shared/paths.ts'
import { say } from '../words/words.ts'
import { Link } from './Link.tsx'
import { PageTitle } from './PageTitle.tsx'

interface Props {
  title: string
  children: ReactNode
}

/** A view without stories: what happened, in words, and ways on. */
export function Message({ title, children }: Props) {
  return (
    <div className="min-h-view max-w-[60ch] py-12 sm:py-20">
      <PageTitle className="text-3xl sm:text-5xl">{title}</PageTitle>
      <div className="mt-4 font-serif text-lg leading-relaxed">{children}</div>
      <WaysOn />
    </div>
  )
}

/**
 * Links to where there is always something, and to another page.
 *
 * @param also its address without the base path, and what the link says
 */
export function WaysOn({ also }: { also?: { to: string; label: string } | undefined }) {
  return (
    <p className="mt-6 flex flex-wrap gap-x-6">
      <Link className={LINK} to={listPath()}>
        {say('toLatest')}
      </Link>
      <Link className={LINK} to={TOPICS_PATH}>
        {say('toTopics')}
      </Link>
      {also && (
        <Link className={LINK} to={also.to}>
          {also.label}
        </Link>
      )}
    </p>
  )
}

const LINK = 'inline-flex min-h-9 items-center text-accent underline underline-offset-4'
