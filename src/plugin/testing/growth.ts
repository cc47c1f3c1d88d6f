/** How the time that work takes grows with the text that it is given, for tests. */

/** Scanned once, it is what no difference counts below. */
const YARDSTICK = 'x'.repeat(200_000)
/** Other work on the machine disturbs a measurement now and then, but not each of so many. */
const ATTEMPTS = 15

/**
 * Whether work takes at most about four times as long for four times the text: eight times, since machines are not
 * exact. What takes the square of it takes sixteen times as long.
 *
 * @param textOf a text of this length
 */
export function growsWithText(
  run: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
): boolean {
  const [part, whole] = [textOf(length / 4), textOf(length)]
  const best = { part: Infinity, whole: Infinity, scan: Infinity }
  for (let i = 0; i < ATTEMPTS; i++) {
    best.part = Math.min(best.part, time(run, part))
    best.whole = Math.min(best.whole, time(run, whole))
    best.scan = Math.min(best.scan, time(scan, YARDSTICK))
    if (best.whole <= 8 * best.part + best.scan) return true
  }
  return false
}

function time(run: (text: string) => unknown, text: string): number {
  const start = performance.now()
  run(text)
  return performance.now() - start
}

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}
