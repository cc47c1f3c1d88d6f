import type { Memory } from './memory.ts'

/** When any feed was last asked; undefined where none ever was. */
export function lastRun(feeds: Memory['feeds']): string | undefined {
  let last: string | undefined
  for (const { asked } of feeds.values()) if (last === undefined || asked > last) last = asked
  return last
}
