import { READ } from '../kept/kept.ts'
import { markQuietly } from './markRead.ts'
import { storyOn, watchCards } from './shownCards.ts'

/** A card that was not in the window for so long has not been read: the reader went past it, or jumped. */
const LEAST_MILLISECONDS = 1000

/**
 * Has stories count as read that leave the window over its top after they were seen for a while. Nothing is told of it: there would be no
 * end to that.
 *
 * @returns what ends that
 */
export function readByScrolling(): () => void {
  const since = new WeakMap<Element, number>()
  const watch = new IntersectionObserver((entries) => {
    const passed = entries.filter(({ target, isIntersecting, time, boundingClientRect }) => {
      if (isIntersecting) {
        if (!since.has(target)) since.set(target, time)
        return false
      }
      const seen = since.get(target)
      since.delete(target)
      const isAbove = boundingClientRect.bottom <= 0 && boundingClientRect.height > 0
      return isAbove && seen !== undefined && time - seen >= LEAST_MILLISECONDS
    })
    markQuietly(
      passed
        .flatMap(({ target }) => storyOn(target) ?? [])
        .filter(({ id }) => !READ.values.has(id)),
    )
  })
  const end = watchCards((card) => watch.observe(card))
  return () => {
    end()
    watch.disconnect()
  }
}
