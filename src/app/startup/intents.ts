import { matchRoutes } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'

/**
 * Tells what a reader means to open: what the pointer or the focus has come to, and has not left for some time.
 *
 * @returns is called with what was come to, null for nothing, and with the milliseconds after which it is meant
 */
export function tellIntents<Target>(
  onMeant: (target: Target) => void,
): (target: Target | null, delay: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Target | null = null
  return (target, delay) => {
    if (target === last) return
    last = target
    clearTimeout(timer)
    if (target !== null) timer = setTimeout(() => onMeant(target), delay)
  }
}

/**
 * The id of the story that an address shows; undefined where it shows none.
 *
 * @param pathname with the base path
 */
export function storyIdAt(pathname: string, base: string): string | undefined {
  return matchRoutes([{ path: PATTERNS.story[0] }], pathname, base)?.[0]?.params.id
}
