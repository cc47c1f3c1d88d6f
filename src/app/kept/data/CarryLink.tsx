import 'virtual:broadsheet/words/kept'
import 'virtual:broadsheet/words/lazy'
import { useEffect, useId, useRef, useState } from 'react'
import { ownPath } from '../../../shared/paths.ts'
import { hrefTo } from '../../navigation/router/router.ts'
import { say } from '../../words/words.ts'
import { MUTES, SETTINGS, useKept } from '../kept.ts'
import { tell } from '../undo.ts'
import { CodeOfLink } from './CodeOfLink.tsx'
import { printFragment } from './carry.ts'
import { BUTTON } from './look.ts'

/** Programs through which links go cut off longer ones. */
const LONGEST_LINK = 8000

/** Shows the link that carries settings and mutes, when it is asked for. */
export function CarryLink() {
  const count = useKept(SETTINGS).size + useKept(MUTES).size
  const [isShown, show] = useState(false)
  const link = useCarryLink(isShown && count > 0)
  if (count === 0) return <p>{say('carryNothing')}</p>
  if (!isShown) {
    return (
      <button type="button" onClick={() => show(true)} className={BUTTON}>
        {say('showCarry')}
      </button>
    )
  }
  if (link === undefined) return null
  return link.length > LONGEST_LINK ? (
    <p role="status">{say('carryTooLong')}</p>
  ) : (
    <>
      <LinkField link={link} />
      <CodeOfLink link={link} />
    </>
  )
}

/** The link to what holds now; undefined until it is there. */
function useCarryLink(isWanted: boolean): string | undefined {
  const settings = useKept(SETTINGS)
  const mutes = useKept(MUTES)
  const [link, settle] = useState<string>()
  useEffect(() => {
    if (!isWanted) return
    let isOld = false
    const settings = `${location.origin}${hrefTo(ownPath('settings'))}`
    printFragment().then((fragment) => {
      if (!isOld) settle(`${settings}${fragment}`)
    })
    return () => {
      isOld = true
    }
  }, [isWanted, settings, mutes])
  return link
}

function LinkField({ link }: { link: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const copy = async () => {
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => true,
        () => false,
      )
    if (isCopied) tell(say('linkCopied'))
    // It can be copied by hand.
    else field.current?.select()
  }
  return (
    <div className="max-w-prose">
      <label htmlFor={id} className="text-sm">
        {say('carryLink')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          dir="ltr"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className="min-h-11 min-w-0 flex-1 border border-muted bg-paper px-3"
        />
        <button type="button" onClick={() => void copy()} className={BUTTON}>
          {say('copyCarry')}
        </button>
      </div>
    </div>
  )
}
