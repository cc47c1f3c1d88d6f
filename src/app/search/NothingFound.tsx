import 'virtual:broadsheet/words/lazy'
import type { ReactNode } from 'react'
import { asWritten } from '../ui/asWritten.ts'
import { WaysOn } from '../ui/Message.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** A word for which one more letter may find some story. */
  short: string | undefined
  children: ReactNode
}

/** There is no result, and what to try. */
export const NothingFound = ({ short, children }: Props) => (
  <div className="border-t border-ink pt-6">
    <p className="font-serif text-2xl font-bold">{say(short ? 'typeMore' : 'nothingFound')}</p>
    <p className="mt-3 max-w-[62ch] font-serif text-lg text-muted">
      {short ? (
        <Phrase word="typeMoreAdvice" values={{ word: <bdi {...asWritten(short)}>{short}</bdi> }} />
      ) : (
        say('nothingFoundAdvice')
      )}
    </p>
    {children}
    <WaysOn />
  </div>
)
