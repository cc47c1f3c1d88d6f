import { describe, expect, test } from 'vitest'
import { withoutCutNumber } from './cutNumber.ts'

const TITLE = 'Shares rise by 1.5 percent'
const SHORT = { isLong: false, isDotted: false }
const LONG = { isLong: true, isDotted: false }

test.each([
  ['the first group', 'The city also reported 1,', 'The city also reported'],
  ['several groups', 'The city has 1,234,', 'The city has'],
  ['with an apostrophe', 'Die Stadt zählte 1’', 'Die Stadt zählte'],
  ['Arabic digits', 'سجلت المدينة ١٬', 'سجلت المدينة'],
  ['with a currency', 'It has cost $1,', 'It has cost'],
  ['with letters before the currency', 'It has cost US$1,', 'It has cost'],
  ['in brackets', 'The new bridge ($1,', 'The new bridge'],
  ['a fraction', 'Shares rose by 0.', 'Shares rose by'],
  ['a date', 'It opens on 11/', 'It opens on'],
  ['behind a sign', 'About that much: ~1,', 'About that much:'],
  ['the headline has it whole', 'Shares rose by 1.', 'Shares rose by'],
])('a part of a number goes: %s', (_, text, kept) => {
  expect(withoutCutNumber(text, [TITLE], SHORT)).toBe(kept)
})

test.each([
  ['a year before a comma', 'It was built in 2019,'],
  ['the end of a sentence', 'It leads to 11.'],
  ['what a colon ends', 'These are the best 10:'],
  ['a price at the end of a short sentence', 'It costs $20.'],
  ['a number at the end of a short text', 'The ten best of 10'],
  ['a percentage', 'It rose by 10%'],
  ['a name with a number', 'A case of COVID-19,'],
  ['letters and digits', 'The leaders of the G20,'],
  ['a time', 'It opens at 10:30,'],
  ['a version', 'They released 2.0.1,'],
  ['words', 'The bridge is open,'],
  ['nothing', ''],
])('what is whole stays: %s', (_, text) => {
  expect(withoutCutNumber(text, [TITLE], SHORT)).toBe(text)
})

describe('in a text as long as crawlers cut them', () => {
  test.each([
    ['a time', 'The bridge opens at 10:', 'The bridge opens at'],
    ['a bare number', 'The city counts 10', 'The city counts'],
    ['a decimal', 'The river rose by 3,2', 'The river rose by'],
    ['groups with spaces', 'The city counts 1 000', 'The city counts'],
    ['groups with spaces, cut within one', 'The city counts 1 0', 'The city counts'],
    ['an amount before its fraction', 'The bridge has cost $1.', 'The bridge has cost'],
  ])('%s goes', (_, text, kept) => {
    expect(withoutCutNumber(text, [TITLE], LONG)).toBe(kept)
  })

  test.each([
    ['a year', 'It was built in 2019'],
    ['the end of a sentence', 'It leads to 11.'],
    ['a whole price', 'It costs $399.'],
    ['a number in a script without a stop', 'สะพานเปิดให้เดินแล้ววันที่ 25'],
  ])('%s stays', (_, text) => {
    expect(withoutCutNumber(text, [TITLE], LONG)).toBe(text)
  })
})

test('an amount before dots goes, without its fraction', () => {
  const cut = { isLong: false, isDotted: true }
  expect(withoutCutNumber('The bridge has cost $1.', [TITLE], cut)).toBe('The bridge has cost')
})
