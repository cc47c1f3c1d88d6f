import type { Story } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { say } from '../words/words.ts'
import { ReportCard } from './ReportCard.tsx'

/** The reports of other publishers, in the order that the file gives them. */
export function Coverage({ story, calendar }: { story: Story; calendar: Calendar }) {
  const publishers = new Set(story.related.map((report) => report.publisher.name)).size
  if (story.related.length === 0) {
    return (
      <p className="mt-12 border-t border-rule pt-4 font-serif text-muted slanted">
        <bdi>{say('noCoverage')}</bdi>
      </p>
    )
  }
  return (
    <section aria-labelledby="coverage" className="mt-14 border-t-4 border-double border-rule pt-4">
      <div className="mb-6 flex flex-wrap items-baseline gap-x-4">
        <h2 id="coverage" className="font-serif text-2xl font-bold sm:text-3xl">
          {say('relatedCoverage')}
        </h2>
        <p className="text-muted">
          <bdi>
            {say('reportsBy', {
              reports: say('reports', { count: story.related.length }),
              publishers: say('publishers', { count: publishers }),
            })}
          </bdi>
        </p>
      </div>
      <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {story.related.map((report, i) => (
          <li key={report.link}>
            <ReportCard
              report={report}
              repeatsPicture={story.reportRepeatsPicture?.[i] ?? false}
              storyHere={story.reportStories?.[i] ?? undefined}
              storyPublished={story.published}
              topic={story.topics[0]?.slug ?? ''}
              calendar={calendar}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
