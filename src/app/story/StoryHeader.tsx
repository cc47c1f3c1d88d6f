import type { Summary } from '../../shared/bundle.ts'
import { asWritten } from '../ui/asWritten.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import { TopicLinks } from '../ui/TopicLinks.tsx'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'

/** Topics, headline and excerpt on top of a story's page. */
export function StoryHeader({
  title,
  excerpt,
  topics,
  unpublished,
}: Pick<Summary, 'title' | 'topics' | 'unpublished'> & { excerpt: string | undefined }) {
  const heading = asWritten(title)
  return (
    // In the whole width, so that a headline from the right begins at the right edge.
    <header className="pt-6" dir={heading.dir}>
      <div className="max-w-5xl">
        {import.meta.env.DEV && unpublished && <UnpublishedMark />}
        <TopicLinks topics={topics} />
        <PageTitle
          language={heading.lang}
          className="mt-1 text-[clamp(2rem,1.2rem+3vw,3.75rem)] leading-[max(1.06,var(--least-leading))]"
        >
          {title}
        </PageTitle>
        {excerpt !== undefined && (
          <p
            {...asWritten(excerpt)}
            className="mt-4 max-w-[62ch] font-serif text-xl leading-relaxed text-muted"
          >
            {excerpt}
          </p>
        )}
      </div>
    </header>
  )
}
