import { type MouseEvent, useEffect, useRef } from 'react'
import { savesData } from '../navigation/interaction.ts'
import { isPlainClick } from '../navigation/isPlainClick.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** Address of the next page, for those who open it in a tab of its own or have no script. */
  to: string
  isLoading: boolean
  /** Load when the reader comes near, without a click. */
  isAutomatic: boolean
  /** How far the reader has come, in words. */
  progress: string
  /** Called with whether the reader asked for it by the link. */
  onMore: (isAsked: boolean) => void
}

/** How far below the window the end may be when more is loaded by itself. */
const NEAR = '900px'

/** "More stories": a link to the next page that loads it in place. */
export function LoadMore({ to, isLoading, isAutomatic, progress, onMore }: Props) {
  const sentinel = useNearness(isAutomatic && !isLoading ? to : undefined, () => {
    if (!savesData()) onMore(false)
  })
  const load = (event: MouseEvent<HTMLElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    // Stories that were on their way may have moved it far below: what follows is shown near the window.
    event.currentTarget.scrollIntoView({ block: 'nearest' })
    if (!isLoading) onMore(true)
  }
  return (
    <div ref={sentinel} className="unprinted border-t border-ink pt-6 text-center">
      <Link
        to={to}
        data-more=""
        onClick={load}
        aria-disabled={isLoading || undefined}
        className="inline-flex min-h-11 items-center border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
      >
        {say(isLoading ? 'loadingMore' : 'moreStories')}
      </Link>
      <p role="status" className="mt-3 text-sm text-muted">
        {progress}
      </p>
    </div>
  )
}

/**
 * Calls `onNear` when the element comes near the window, once the reader has begun to scroll; not while the keyboard is in it: what came by
 * itself would move it far below the window. Nor when the keyboard goes on from there, to what is below.
 *
 * @param next what would come; it may follow at once on what was there already, with the element near all the while. Undefined: nothing
 */
function useNearness(next: string | undefined, onNear: () => void) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(onNear)
  useEffect(() => {
    latest.current = onNear
  })
  useEffect(() => {
    if (next === undefined || !element.current) return
    const target = element.current
    const observer = new IntersectionObserver(
      (entries) =>
        entries.some((entry) => entry.isIntersecting) &&
        !target.querySelector(':focus-visible') &&
        latest.current(),
      { rootMargin: NEAR },
    )
    const start = () => observer.observe(target)
    if (scrollY > 0) start()
    else addEventListener('scroll', start, { once: true, passive: true })
    return () => {
      observer.disconnect()
      removeEventListener('scroll', start)
    }
  }, [next])
  return element
}
