import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far below the window it counts: what comes then has come before it is seen. */
const NEAR = '600px'

/** Whether an element has been near the window once. */
export function useNearWindow(): [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (isNear || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: NEAR },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isNear])
  return [element, isNear]
}
