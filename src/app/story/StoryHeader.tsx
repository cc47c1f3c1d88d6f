import type { Summary } from '../../shared/bundle.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import { TopicLinks } from '../ui/TopicLinks.tsx'
import { textDirection } from '../ui/textDirection.ts'
import { UnpublishedMark } from '../ui/UnpublishedMark.tsx'
import { CONTENT_LANGUAGE } from '../words/words.ts'

/** Topics, headline and excerpt on top of a story's page. */
export function StoryHeader({
  title,
  excerpt,
  topics,
  unpublished,
}: Pick<Summary, 'title' | 'topics' | 'unpublished'> & { excerpt: string | undefined }) {
  return (
    <header className="max-w-5xl pt-6" dir={textDirection(title)}>
      {import.meta.env.DEV && unpublished && <UnpublishedMark />}
      <TopicLinks topics={topics} />
      <PageTitle
        language={CONTENT_LANGUAGE}
        className="mt-1 text-[clamp(2rem,1.2rem+3vw,3.75rem)] leading-[max(1.06,var(--least-leading))]"
      >
        {title}
      </PageTitle>
      {excerpt !== undefined && (
        <p
          lang={CONTENT_LANGUAGE}
          className="mt-4 max-w-[62ch] font-serif text-xl leading-relaxed text-muted"
        >
          {excerpt}
        </p>
      )}
    </header>
  )
}
