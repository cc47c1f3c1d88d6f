import 'virtual:broadsheet/words/lazy'
import type { ReactNode } from 'react'
import { WaysOn } from '../ui/Message.tsx'
import { say } from '../words/words.ts'

/** There is no result, and what to try. */
export const NothingFound = ({ children }: { children: ReactNode }) => (
  <div className="border-t border-ink pt-6">
    <p className="font-serif text-2xl font-bold">{say('nothingFound')}</p>
    <p className="mt-3 max-w-[62ch] font-serif text-lg text-muted">{say('nothingFoundAdvice')}</p>
    {children}
    <WaysOn />
  </div>
)
