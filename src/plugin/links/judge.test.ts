import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, isGone, knownAfter } from './judge.ts'
import type { KnownLink } from './linksFile.ts'

/** What is known after answers on days of one month. */
const after = (...answers: [day: number, answer: Answer][]): KnownLink =>
  answers.reduce<KnownLink>(
    (known, [day, answer]) => knownAfter(known, answer, `2026-01-${String(day).padStart(2, '0')}`),
    {},
  )

test('a page is gone that was missing twice, days apart; a host, weeks apart', () => {
  expect(isGone(after([1, 404]))).toBe(false)
  expect(isGone(after([1, 404], [3, 410]))).toBe(false)
  expect(isGone(after([1, 404], [4, 410]))).toBe(true)
  expect(isGone(after([1, 'no-host'], [8, 'no-host']))).toBe(false)
  expect(isGone(after([1, 'no-host'], [15, 'no-host']))).toBe(true)
})

test('any answer that there is something takes it back, also one to people alone', () => {
  for (const answer of [200, 301, 401, 403, 451]) {
    expect(isGone(after([1, 404], [5, answer], [6, 404]))).toBe(false)
  }
})

test('no answer, trouble, and the wish to be left alone say nothing of the page', () => {
  for (const answer of ['no-answer', 'later', 429, 500, 503] as const) {
    expect(isGone(after([1, 404], [9, answer]))).toBe(false)
    expect(isGone(after([1, 404], [4, answer], [8, 404]))).toBe(true)
    expect(isGone(after([1, 404], [5, 404], [9, answer]))).toBe(true)
  }
})

test('whatever was answered, what is gone was missing at its last answer and never there since', () => {
  const answer = fc.constantFrom<Answer>(200, 403, 404, 410, 500, 'no-host', 'no-answer', 'later')
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 28 }), (answers) => {
      const known = after(...answers.map((each, i): [number, Answer] => [i + 1, each]))
      const telling = answers.filter((each) => [200, 403, 404, 410, 'no-host'].includes(each))
      const lastThere = telling.findLastIndex((each) => each === 200 || each === 403)
      const missing = telling.slice(lastThere + 1)
      if (isGone(known)) expect(missing.length).toBeGreaterThan(1)
      expect(known.since === undefined).toBe(missing.length === 0)
    }),
  )
})
