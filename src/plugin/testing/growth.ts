/** How the time that work takes grows with the text that it is given, for tests. */

/** How many times shorter the text is that the whole is compared with. */
export const SHORTER = 8
/** Other work on the machine disturbs a measurement now and then, but not each of so many. */
const ATTEMPTS = 15
/** Milliseconds to scan a text once: no less counts as a difference, as memory for large texts takes such times too. */
const NEGLIGIBLE = Math.min(...Array.from({ length: 9 }, () => time(scan, ['x'.repeat(1_000_000)])))

/**
 * Whether work takes about as long for a text as for eight of an eighth of its length: at most four times as long,
 * since machines are not exact. What takes the square of the length takes eight times as long. Eight, not one: other
 * work on the machine slows what takes longer down more often.
 *
 * @param textOf a text of this length
 */
export function growsWithText(
  run: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
): boolean {
  const [part, whole] = [textOf(length / SHORTER), textOf(length)]
  const parts = Array.from({ length: SHORTER }, () => part)
  const best = { parts: Infinity, whole: Infinity }
  for (let i = 0; i < ATTEMPTS; i++) {
    best.parts = Math.min(best.parts, time(run, parts))
    best.whole = Math.min(best.whole, time(run, [whole]))
    if (best.whole <= 4 * best.parts + NEGLIGIBLE) return true
  }
  return false
}

function time(run: (text: string) => unknown, texts: readonly string[]): number {
  const start = performance.now()
  for (const text of texts) run(text)
  return performance.now() - start
}

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}
