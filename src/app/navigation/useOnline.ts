import { useEffect, useRef } from 'react'

/**
 * Calls a function when the browser is online again.
 *
 * @param isOn whether there is something that waits for it
 */
export function useOnline(isOn: boolean, onOnline: () => void): void {
  const latest = useRef(onOnline)
  useEffect(() => {
    latest.current = onOnline
  })
  useEffect(() => {
    if (!isOn) return
    const call = () => latest.current()
    addEventListener('online', call)
    return () => removeEventListener('online', call)
  }, [isOn])
}
