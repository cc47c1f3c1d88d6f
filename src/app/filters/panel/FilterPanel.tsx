import 'virtual:broadsheet/words/lazy'
import { type ReactNode, useState } from 'react'
import { ASPECTS, type Aspect } from '../../../shared/find/filters/filters.ts'
import { Arrow } from '../../ui/disclosure/Arrow.tsx'
import { say } from '../../words/words.ts'
import type { Chip } from '../chips.ts'
import { publisherChoices, topicChoices } from '../choices.ts'
import { CoverageSection } from './CoverageSection.tsx'
import { KeptFilters } from './KeptFilters.tsx'
import { PeriodSection } from './PeriodSection.tsx'
import type { SectionProps } from './sectionProps.ts'
import { TypeSection } from './TypeSection.tsx'
import { UnreadSection } from './UnreadSection.tsx'
import { ValueSection } from './ValueSection.tsx'

interface Props extends SectionProps {
  id: string
  chips: readonly Chip[]
  onClose: () => void
}

type Section = Exclude<Aspect, 'search'> | 'kept'

const TITLES = {
  topics: 'topics',
  publishers: 'byPublisher',
  type: 'byType',
  coverage: 'byCoverage',
  period: 'byPeriod',
  unread: 'byReading',
  kept: 'keptFilters',
} as const

const SECTIONS: readonly Section[] = [...ASPECTS.filter((aspect) => aspect !== 'search'), 'kept']

/** All that stories can be filtered by, one section at a time: the files of the others are not loaded. */
export function FilterPanel({ id, chips, onClose, ...props }: Props) {
  const [open, setOpen] = useState<Section>()
  return (
    <section
      id={id}
      aria-label={say('filterStories')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      className="unprinted mb-5 border border-rule"
    >
      <div className="flex flex-wrap gap-x-1 bg-shade px-2 text-sm">
        {SECTIONS.map((section) => (
          <SectionButton
            key={section}
            controls={`${id}-section`}
            isOpen={section === open}
            chosen={chips.filter(({ aspect }) => aspect === section).length}
            onToggle={() => setOpen(section === open ? undefined : section)}
          >
            {say(TITLES[section])}
          </SectionButton>
        ))}
      </div>
      {open !== undefined && (
        <div id={`${id}-section`} className="border-t border-rule px-4 py-3">
          <SectionContent key={open} section={open} chips={chips} {...props} />
        </div>
      )}
    </section>
  )
}

interface ButtonProps {
  controls: string
  isOpen: boolean
  /** How much of the section is chosen. */
  chosen: number
  onToggle: () => void
  children: string
}

function SectionButton({ controls, isOpen, chosen, onToggle, children }: ButtonProps) {
  const look = isOpen
    ? 'border-accent font-bold'
    : 'border-transparent hover:border-rule forced-colors:border-[Canvas]'
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
      className={`inline-flex min-h-11 cursor-pointer items-center gap-1.5 border-b-2 px-2 ${look}`}
    >
      {children}
      {chosen > 0 && <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />}
      <Arrow isUp={isOpen} />
    </button>
  )
}

interface ContentProps extends SectionProps {
  section: Section
  chips: readonly Chip[]
}

function SectionContent({ section, chips, ...props }: ContentProps): ReactNode {
  switch (section) {
    case 'topics':
      return <ValueSection facet="topics" choices={topicChoices} title={say('topics')} {...props} />
    case 'publishers':
      return (
        <ValueSection
          facet="publishers"
          choices={publisherChoices}
          title={say('byPublisher')}
          {...props}
        />
      )
    case 'type':
      return <TypeSection {...props} />
    case 'coverage':
      return <CoverageSection {...props} />
    case 'period':
      return <PeriodSection {...props} />
    case 'unread':
      return <UnreadSection {...props} />
    case 'kept':
      return <KeptFilters chips={chips} />
  }
}
