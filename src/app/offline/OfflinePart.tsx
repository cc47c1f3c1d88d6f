import 'virtual:broadsheet/words/offline'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { COPY } from '../../shared/offline/caches.ts'
import { OWN_PAGES } from '../../shared/paths.ts'
import { onForgetAll } from '../kept/forgetAll.ts'
import { SAVED } from '../kept/kept.ts'
import { savesData } from '../navigation/interaction.ts'
import { useLocation } from '../navigation/router/router.ts'
import { Notice } from '../ui/Notice.tsx'
import { say } from '../words/words.ts'
import { onNewEdition, showNewEdition } from './edition.ts'
import { keepViews, renewWhatCameBack } from './keepViews.ts'
import { canWorkOffline, registerWorker } from './registerWorker.ts'
import { forgetEverything } from './whatIsHere.ts'

/** The worker comes after what the reader has asked for. */
const PATIENCE_MILLISECONDS = 1000

onForgetAll(forgetEverything)

/** Has the site work offline from now on, and says where a page is an old copy, and that a new edition waits. */
export function OfflinePart() {
  const [isNew, setNew] = useState(false)
  const isOwn = isOwnPage(useLocation().pathname)
  const [isOld, setOld] = useState(!isOwn && isCopy())
  useKeeping(setOld)
  useEffect(() => {
    let end: (() => void) | undefined
    const timer = setTimeout(async () => {
      if (!(await isWanted())) return
      await registerWorker()
      end = onNewEdition(() => setNew(true))
    }, PATIENCE_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      end?.()
    }
  }, [])
  const old = isOld && !isOwn ? say(navigator.onLine ? 'asSeenFailed' : 'asSeenOffline') : ''
  return (
    <Notice
      role="status"
      onClose={() => (old ? setOld(false) : setNew(false))}
      deed={!old && isNew && <ShowButton />}
    >
      {old || (isNew ? say('newEdition') : '')}
    </Notice>
  )
}

/** The app is 200 KB: too much where the browser was told to save data, unless the reader wants something to be here. */
async function isWanted(): Promise<boolean> {
  if (!savesData()) return true
  await SAVED.ready
  return SAVED.values.size > 0
}

/** Whether this page came from the browser, as it was. */
const isCopy = (): boolean => document.documentElement.hasAttribute(COPY)

/** Whether a page shows what this browser keeps: that is as it is now, wherever the page itself came from. */
const isOwnPage = (pathname: string): boolean =>
  OWN_PAGES.some((page) => pathname.replace(/\/$/, '') === `/${page}`)

/** @param setOld told whether what is shown is an old copy */
function useKeeping(setOld: (isOld: boolean) => void): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!canWorkOffline()) return
    const end = keepViews(client, () => setOld(true))
    const renew = () => {
      setOld(false)
      renewWhatCameBack(client)
    }
    addEventListener('online', renew)
    return () => {
      end()
      removeEventListener('online', renew)
    }
  }, [client, setOld])
}

const ShowButton = () => (
  <button
    type="button"
    onClick={showNewEdition}
    className="min-h-11 shrink-0 cursor-pointer font-semibold underline underline-offset-4"
  >
    {say('showEdition')}
  </button>
)
