import { expect, test } from 'vitest'
import { type Arrival, arrivalSteps, type Progress, type Visit } from './arrivalSteps.ts'

/** What is done while a view comes as far as named, one after the other. */
function stepsOf(visit: Partial<Visit>, ...arrivals: Arrival[]) {
  let done: Progress = { begun: 'before', arrived: 'before' }
  return arrivals.map((arrival) => {
    const result = arrivalSteps(
      { key: 'a', isReturn: false, isFiltering: false, isFirst: false, ...visit, arrival },
      done,
    )
    done = result.done
    return result.steps
  })
}

test('a new page begins at its top, and its heading has the focus when it is whole', () => {
  expect(stepsOf({}, 'loading', 'loading', 'whole', 'whole')).toEqual([
    ['record nothing', 'go to the top'],
    [],
    ['follow with the head', 'focus the heading', 'record from here'],
    [],
  ])
})

test('a page that fails is arrived at: its heading says so, and what a retry brings changes nothing', () => {
  expect(stepsOf({}, 'loading', 'failed', 'loading', 'whole')).toEqual([
    ['record nothing', 'go to the top'],
    ['follow with the head', 'focus the heading', 'record from here'],
    [],
    [],
  ])
})

test('a list that is filtered stays where it is, and keeps its place from the start', () => {
  expect(stepsOf({ isFiltering: true }, 'loading', 'whole')).toEqual([
    ['record from here'],
    ['follow with the head', 'record from here'],
  ])
})

test('Back goes to the place once the view is whole; scrolling on the way there is nobody’s', () => {
  expect(stepsOf({ isReturn: true }, 'loading', 'whole')).toEqual([
    ['record nothing'],
    ['follow with the head', 'return', 'record from here'],
  ])
})

test('Back to a filtered list is a return like any other', () => {
  expect(stepsOf({ isReturn: true, isFiltering: true }, 'whole')).toEqual([
    ['record nothing', 'follow with the head', 'return', 'record from here'],
  ])
})

test('Back to a view that fails keeps the place until a retry has brought it', () => {
  const failures = ['loading', 'failed', 'loading', 'failed', 'loading', 'whole'] as const
  expect(stepsOf({ isReturn: true }, ...failures)).toEqual([
    ['record nothing'],
    ['focus the heading'],
    [],
    // The focus is on the button that tries again.
    [],
    [],
    ['follow with the head', 'return', 'record from here'],
  ])
})

test('a document’s first view leaves focus and head alone, and goes to its place unless it is read already', () => {
  expect(stepsOf({ isReturn: true, isFirst: true }, 'loading', 'whole')).toEqual([
    ['record nothing'],
    ['return to the place unless reading', 'record from now'],
  ])
})

test('a document’s first view that failed goes to its place whatever the reader did meanwhile', () => {
  expect(stepsOf({ isReturn: true, isFirst: true }, 'failed', 'loading', 'whole')).toEqual([
    ['record nothing'],
    [],
    ['return to the place', 'record from now'],
  ])
})

test('the failure of one entry is not that of the next', () => {
  const failed = arrivalSteps(
    { key: 'a', isReturn: true, isFiltering: false, isFirst: true, arrival: 'failed' },
    {},
  )
  const next = arrivalSteps(
    { key: 'b', isReturn: true, isFiltering: false, isFirst: true, arrival: 'whole' },
    failed.done,
  )
  expect(next.steps).toContain('return to the place unless reading')
})
