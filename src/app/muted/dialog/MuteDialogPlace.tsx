import { useEffect, useState } from 'react'
import { ViewCode } from '../../frame/viewCode.ts'
import { Notice } from '../../ui/Notice.tsx'
import { say } from '../../words/words.ts'
import { ask, useAsked } from './asked.ts'

const DIALOG = new ViewCode([], async () => (await import('./MuteDialog.tsx')).MuteDialog, null)

/** Where the dialog opens, whose code comes when it is asked for. */
export function MuteDialogPlace() {
  const asked = useAsked()
  const [state, setState] = useState<'there' | 'missing'>()
  useEffect(() => {
    if (!asked || DIALOG.View) return
    DIALOG.preload().then(
      () => setState('there'),
      () => setState('missing'),
    )
  }, [asked])
  if (!asked) return null
  if (DIALOG.View) return <DIALOG.View />
  if (state !== 'missing') return null
  return (
    <Notice
      role="alert"
      onClose={() => {
        setState(undefined)
        ask(undefined)
      }}
    >
      {say('reloadAdvice', { reason: say(navigator.onLine ? 'siteUpdated' : 'offline') })}
    </Notice>
  )
}
