import 'virtual:broadsheet/words/offline'
import { useEffect, useRef, useState } from 'react'
import { sayBytes } from '../ui/sayBytes.ts'
import { TitledSection } from '../ui/TitledSection.tsx'
import { say } from '../words/words.ts'
import { isNothing, PagesHere, useNamedHere } from './HereInstead.tsx'
import { canWorkOffline } from './registerWorker.ts'
import { bytesHere, forgetRead } from './whatIsHere.ts'

/** In the settings: what of the site is here for reading offline, how large it is, and a way to forget it. */
export function OfflineState() {
  const [turn, setTurn] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <TitledSection title={say('hereOffline')} heading={heading}>
      <p className="mt-2 max-w-prose text-muted">
        {say(canWorkOffline() ? 'worksOffline' : 'notOffline')}
      </p>
      {canWorkOffline() && (
        <Here
          key={turn}
          onForget={async () => {
            // What has the focus goes, and comes anew.
            heading.current?.focus()
            await forgetRead()
            setTurn(turn + 1)
          }}
        />
      )}
    </TitledSection>
  )
}

function Here({ onForget }: { onForget: () => void }) {
  const here = useNamedHere()
  const bytes = useBytes()
  if (!here || bytes === undefined) return <div className="min-h-24" />
  return (
    <>
      {isNothing(here) ? <p className="mt-2">{say('nothingHere')}</p> : <PagesHere here={here} />}
      <p className="mt-4">{say('sizeHere', { size: sayBytes(bytes) })}</p>
      <button
        type="button"
        onClick={onForget}
        className="mt-3 min-h-11 cursor-pointer border border-ink px-6 font-semibold hover:bg-ink hover:text-paper"
      >
        {say('forgetHere')}
      </button>
    </>
  )
}

/** How large it is, once that is known. */
function useBytes(): number | undefined {
  const [bytes, setBytes] = useState<number>()
  useEffect(() => {
    bytesHere().then(setBytes, () => setBytes(0))
  }, [])
  return bytes
}
