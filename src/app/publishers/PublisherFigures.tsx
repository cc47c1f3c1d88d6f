import 'virtual:broadsheet/words/publisherFigures'
import type { ReactNode } from 'react'
import type { PublisherPage } from '../../shared/pageData.ts'
import { listPath, publisherPath } from '../../shared/paths.ts'
import type { PublisherFigures as Figures } from '../../shared/publishers/publisherFiles.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { sayMinutes } from '../ui/spans/sayLag.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** How soon a publisher reports, what about, and who has its texts earlier or later. */
export function PublisherFigures({ publisher: { times, figures } }: { publisher: PublisherPage }) {
  const { topics, copies, copiedBy } = figures
  const isOfMany = times !== undefined || copies !== undefined || copiedBy !== undefined
  return (
    <section aria-label={say('inFigures')} className="mb-6 border-y border-rule py-3 text-sm">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {times && (
          <>
            <Figure name={say('timesFirst')}>
              {say('partOfAll', { part: times.first, all: times.stories })}
            </Figure>
            <Figure name={say('timesWithinDay')}>
              {say('partOfAll', { part: times.withinDay, all: times.stories })}
            </Figure>
            <Figure name={say('typicalLag')}>
              {times.lag === undefined ? say('tooFewTimes') : sayMinutes(times.lag)}
            </Figure>
          </>
        )}
        {topics.length > 0 && (
          <Names name={say('mostlyOn')}>
            {topics.map(({ slug, name, count }) => (
              <Name key={slug} to={listPath(slug)} name={name} count={count} />
            ))}
          </Names>
        )}
        {copies && <SameTexts name={say('sameTextEarlier')} publishers={copies} />}
        {copiedBy && <SameTexts name={say('sameTextLater')} publishers={copiedBy} />}
      </dl>
      {isOfMany && (
        <details className="mt-1 text-muted">
          <summary className="min-h-6 w-fit cursor-pointer content-center">
            {say('howCounted')}
          </summary>
          <p className="max-w-[70ch]">{say('howCountedText')}</p>
        </details>
      )}
    </section>
  )
}

interface FigureProps {
  name: string
  children: ReactNode
}

const Figure = ({ name, children }: FigureProps) => (
  <div>
    <dt className="text-muted">{name}</dt>
    <dd className="font-semibold">
      <bdi>{children}</bdi>
    </dd>
  </div>
)

const Names = ({ name, children }: FigureProps) => (
  <div>
    <dt className="text-muted">{name}</dt>
    <dd>
      <ul className="flex flex-wrap gap-x-4">{children}</ul>
    </dd>
  </div>
)

interface SameTextsProps {
  name: string
  publishers: NonNullable<Figures['copies']>
}

const SameTexts = ({ name, publishers }: SameTextsProps) => (
  <Names name={name}>
    {publishers.map((each) => (
      <Name key={each.domain} to={publisherPath(each.domain)} name={each.name} count={each.count} />
    ))}
  </Names>
)

function Name({ to, name, count }: { to: string; name: string; count: number }) {
  return (
    <li>
      <Link to={to} className="inline-block min-h-6 min-w-6 text-accent hover:underline">
        <bdi {...asWritten(name)}>{name}</bdi>
      </Link>{' '}
      <small className="text-muted">
        <Phrase word="storyCount" values={{ count }} />
      </small>
    </li>
  )
}
