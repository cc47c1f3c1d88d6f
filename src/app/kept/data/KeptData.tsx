import 'virtual:broadsheet/words/kept'
import type { ReactNode } from 'react'
import { TitledSection } from '../../ui/TitledSection.tsx'
import { say } from '../../words/words.ts'
import { sayFault } from '../faultWords.ts'
import { useFault } from '../storage/faults.ts'
import { Carried } from './Carried.tsx'
import { CarryLink } from './CarryLink.tsx'
import { Counts } from './Counts.tsx'
import { DeleteAll } from './DeleteAll.tsx'
import { KeptFileReader, KeptFileSaver } from './KeptFiles.tsx'
import { NOTE } from './look.ts'
import { Stay } from './Stay.tsx'

/** What this browser keeps, to be taken elsewhere and to be deleted. */
export function KeptData() {
  const fault = useFault()
  return (
    <TitledSection title={say('whatIsKept')}>
      <p className="mt-1 max-w-prose text-muted">{say('whatIsKeptText')}</p>
      <p role="status" className="max-w-prose font-semibold not-empty:mt-3">
        {fault && sayFault(fault)}
      </p>
      <Counts />
      <Stay />
      <Carried />
      <Part title={say('saveFile')} note={say('saveFileText')}>
        <KeptFileSaver />
      </Part>
      <Part title={say('readFile')} note={say('readFileText')}>
        <KeptFileReader />
      </Part>
      <Part title={say('carry')} note={say('carryText')}>
        <CarryLink />
      </Part>
      <Part title={say('deleteAll')} note={say('deleteAllText')}>
        <DeleteAll />
      </Part>
    </TitledSection>
  )
}

interface PartProps {
  title: string
  note: string
  children: ReactNode
}

const Part = ({ title, note, children }: PartProps) => (
  <section className="mt-6">
    <h3 className="text-lg font-semibold">{title}</h3>
    <p className={NOTE}>{note}</p>
    <div className="mt-3">{children}</div>
  </section>
)
