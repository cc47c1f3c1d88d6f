import 'virtual:broadsheet/words/saved'
import { useEffect, useState } from 'react'
import { SAVED, useKept } from '../kept/kept.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { canWorkOffline } from '../offline/registerWorker.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { WaysOn } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { ForTheTrain } from './ForTheTrain.tsx'
import { SavedList } from './SavedList.tsx'

/** The stories that the reader has saved in this browser. */
export function SavedView() {
  const isReady = useReady()
  useArrival(say('saved'), isReady ? 'whole' : 'loading')
  const saved = useKept(SAVED)
  const count = isReady ? say('stories', { count: saved.size }) : undefined
  return (
    <>
      <ListHeading title={say('saved')} count={count} hasNewer={false} newer={undefined} />
      {isReady && (saved.size === 0 ? <NothingSaved /> : <SavedList />)}
      {isReady && canWorkOffline() && <ForTheTrain />}
    </>
  )
}

/** Whether what the browser has kept is there. */
function useReady(): boolean {
  const [isReady, setReady] = useState(SAVED.isReady)
  useEffect(() => {
    const done = () => setReady(true)
    SAVED.ready.then(done, done)
  }, [])
  return isReady
}

const NothingSaved = () => (
  <div className="max-w-[60ch] py-6 font-serif text-lg leading-relaxed">
    <p>{say('nothingSaved')}</p>
    <p className="mt-2">
      <span>{say('savedAdvice')}</span> {canWorkOffline() && <span>{say('savedOffline')}</span>}
    </p>
    <WaysOn />
  </div>
)
