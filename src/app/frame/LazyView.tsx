import { type ReactNode, useEffect, useState } from 'react'
import { useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { MissingCodeView } from './MissingCodeView.tsx'
import type { ViewCode } from './viewCode.ts'

/**
 * A view whose code may have to be fetched. Where it is there, the view is rendered at once: a page that was
 * finished at build time must be the same in its first rendering here.
 */
export function LazyView({ code }: { code: ViewCode }) {
  /** The last code that came or did not come. */
  const [settled, settle] = useState<ViewCode>()
  const isMissing = code.View === undefined
  useEffect(() => {
    if (!isMissing) return
    const done = () => settle(code)
    code.preload().then(done, done)
  }, [code, isMissing])
  if (code.View) return <code.View />
  if (settled === code) return <MissingCodeView />
  return <Loading>{code.skeleton}</Loading>
}

function Loading({ children }: { children: ReactNode }) {
  useArrival(say('loading'), 'loading')
  return children
}
