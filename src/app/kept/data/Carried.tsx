import 'virtual:broadsheet/words/kept'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from '../../navigation/router/router.ts'
import { FILTERING, focusHeading } from '../../navigation/useArrival.ts'
import { say } from '../../words/words.ts'
import { isCarrying, readFragment } from './carry.ts'
import { CARRIED } from './kinds.ts'
import { OfferPanel } from './OfferPanel.tsx'
import { type Offer, offerOf } from './offer.ts'

/** What the link by which the reader has come would change here. */
export function Carried() {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const [carried, settle] = useState<Offer | 'broken'>()
  useEffect(() => {
    if (!isCarrying(hash)) return
    offerIn(hash).then(settle)
    // It is asked once, and not again by Back or Reload.
    navigate(`${pathname}${search}`, { replace: true, state: FILTERING })
  }, [pathname, search, hash, navigate])
  if (carried === undefined) return null
  if (carried === 'broken') {
    return (
      <p role="alert" className="mt-4 font-semibold">
        {say('carryBroken')}
      </p>
    )
  }
  const end = () => {
    focusHeading()
    settle(undefined)
  }
  return <OfferPanel title={say('carriedTitle')} offer={carried} onDone={end} />
}

async function offerIn(hash: string): Promise<Offer | 'broken'> {
  const records = await readFragment(hash)
  return records ? offerOf(records, CARRIED) : 'broken'
}
