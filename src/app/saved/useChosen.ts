import { useEffect, useState } from 'react'
import { ownPath } from '../../shared/paths.ts'
import { useLocation, useNavigate } from '../navigation/router/router.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { type Chosen, chosenIn, searchOf } from './savedRows.ts'

/** The address follows what is typed after so long; browsers allow no more than some changes of it a second. */
const TYPING_MILLISECONDS = 180

/** What is chosen of the saved stories: shown at once, and then in the address, where Reload and others find it. */
export function useChosen(): [Chosen, (chosen: Chosen) => void] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [chosen, choose] = useState(() => chosenIn(search))
  const wanted = searchOf(chosen)
  useEffect(() => {
    if (wanted === searchOf(chosenIn(location.search))) return
    const timer = setTimeout(
      () => navigate(`${ownPath('saved')}${wanted}`, { replace: true, state: FILTERING }),
      TYPING_MILLISECONDS,
    )
    return () => clearTimeout(timer)
  }, [wanted, navigate])
  return [chosen, choose]
}
