import { useEffect, useState } from 'react'
import { MUTES } from '../kept/kept.ts'

/** Whether what the browser has of mutes is there. */
export function useReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const done = () => setReady(true)
    MUTES.ready.then(done, done)
  }, [])
  return isReady
}
