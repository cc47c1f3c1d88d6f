import { expect, test } from 'vitest'
import { Progress } from './progress.ts'

/** What is shown of work of which a hundredth is done every so many milliseconds. */
function shown(milliseconds: number, isTTY: boolean, total?: number): string[] {
  const written: string[] = []
  let now = 0
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) }
  const progress = new Progress('files checked', stream, () => now)
  for (let i = 1; i <= 100; i++) {
    now = i * milliseconds
    progress.update(i * 1000, total)
  }
  progress.end()
  return written
}

test('on a terminal it is one line with count, rate and time left, which goes at the end', () => {
  const lines = shown(100, true, 100_000)
  expect(lines[5]).toBe('\r\x1b[K10,000 of 100,000 files checked, 10,000 a second, 9 s left')
  expect(lines.at(-1)).toBe('\r\x1b[K')
  expect(lines.slice(0, -1).every((line) => !line.includes('\n'))).toBe(true)
})

test('elsewhere it is a line every few seconds', () => {
  expect(shown(100, false, 100_000)).toEqual([
    '50,000 of 100,000 files checked, 10,000 a second, 5 s left\n',
    '100,000 of 100,000 files checked, 10,000 a second, 0 s left\n',
  ])
})

test('of work that is soon done nothing is shown', () => {
  expect(shown(1, true, 100_000)).toEqual([])
  expect(shown(1, false, 100_000)).toEqual([])
})

test('a line is no longer than the terminal is wide, or it would not go again', () => {
  for (const line of shown(1000, true, 123_456_789_000)) expect(line.length).toBeLessThan(64)
})

test('where the whole is not known, the time left is not shown', () => {
  expect(shown(100, false)[0]).toBe('50,000 files checked, 10,000 a second\n')
})
