import type { Summary } from '../../shared/bundle.ts'
import { textDirection } from '../textDirection.ts'
import { PageTitle } from './PageTitle.tsx'
import { TopicLinks } from './TopicLinks.tsx'

/** Topics, headline and excerpt on top of a story's page. */
export function StoryHeader({
  title,
  excerpt,
  topics,
}: Pick<Summary, 'title' | 'topics'> & { excerpt: string | undefined }) {
  return (
    <header className="max-w-5xl pt-6" dir={textDirection(title)}>
      <TopicLinks topics={topics} />
      <PageTitle className="mt-1 text-[clamp(2rem,1.2rem+3vw,3.75rem)] leading-[1.06]">
        {title}
      </PageTitle>
      {excerpt !== undefined && (
        <p className="mt-4 max-w-[62ch] font-serif text-xl leading-relaxed text-muted">{excerpt}</p>
      )}
    </header>
  )
}
