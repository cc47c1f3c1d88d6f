import { useState } from 'react'
import { publisherPath } from '../../../shared/paths.ts'
import type { Reporters } from '../../../shared/publishers/reporterFiles.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Link } from '../../ui/Link.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'

/** Publishers behind a click, those with the most stories of the topic first. They may be hundreds: they are drawn when somebody looks. */
export function OtherPublishers({ publishers }: { publishers: Reporters['publishers'] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <KeptDetails part="missing" onOpen={setOpen}>
      <summary className="min-h-8 cursor-pointer content-center text-sm text-accent">
        {say('otherPublishers', { count: publishers.length })}
      </summary>
      {isOpen && (
        <>
          <p className="mt-1 max-w-prose text-sm text-muted">{say('othersLegend')}</p>
          <ul className="mt-3 columns-1 gap-x-10 sm:columns-2 lg:columns-3">
            {publishers.map(({ domain, name, count }) => (
              <li key={domain} className="break-inside-avoid py-0.5">
                <Link to={publisherPath(domain)} className="inline-block min-h-6 hover:underline">
                  <bdi {...asWritten(name)}>{name}</bdi>
                </Link>{' '}
                <small className="text-sm whitespace-nowrap text-muted">
                  <Phrase word="storyCount" values={{ count }} />
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </KeptDetails>
  )
}
