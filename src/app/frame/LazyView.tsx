import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { renewManifest } from '../data/queries.ts'
import { isFirstView, useArrival } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { MissingCodeView } from './MissingCodeView.tsx'
import type { ViewCode } from './viewCode.ts'

/**
 * A view whose code may have to be fetched. Where it is there, the view is rendered at once: a page that was
 * finished at build time must be the same in its first rendering here.
 */
export function LazyView({ code }: { code: ViewCode }) {
  const client = useQueryClient()
  /** The last code that came or did not come. */
  const [settled, settle] = useState<ViewCode>()
  const isMissing = code.View === undefined
  useEffect(() => {
    if (!isMissing) return
    const done = () => settle(code)
    code.preload().then(done, async () => {
      // The host answers, so a new release has taken the code's name away: the page comes with the new one. Once: a
      // page that has come and does not find its code would not find it again.
      const isThere = !isFirstView() && (await isResolved(renewManifest(client)))
      if (isThere) location.reload()
      else done()
    })
  }, [code, isMissing, client])
  if (code.View) return <code.View />
  if (settled === code) return <MissingCodeView />
  return <Loading>{code.skeleton}</Loading>
}

const isResolved = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  )

function Loading({ children }: { children: ReactNode }) {
  useArrival(say('loading'), 'loading')
  return children
}
