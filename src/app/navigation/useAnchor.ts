import { useEffect } from 'react'
import { decoded } from '../../shared/addresses.ts'
import { useLocation } from './router/router.ts'

/**
 * Goes to the element that the address names behind `#`, as browsers do for pages that they load.
 *
 * @param isThere whether the view is whole
 */
export function useAnchor(isThere: boolean): void {
  const { key, hash } = useLocation()
  // The key: each arrival goes there, also by the same link.
  useEffect(() => {
    const element = isThere && hash !== '' && document.getElementById(decoded(hash.slice(1)) ?? '')
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    element.querySelector('a')?.focus({ preventScroll: true })
  }, [isThere, hash, key])
}
