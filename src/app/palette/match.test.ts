import { describe, expect, test } from 'vitest'
import { fold, foldedParts } from '../find/fold.ts'
import { piecesOf, scoreOf, wantedOf } from './match.ts'

const score = (name: string, typed: string) => scoreOf(fold(name), wantedOf(fold(typed)))

/** A name with what was found in it in brackets. */
const marked = (name: string, typed: string) =>
  piecesOf(name, wantedOf(fold(typed)))
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

test.each([
  ['Climate change', 'cli', '[Cli]mate change'],
  ['Climate change', 'CHANGE', 'Climate [change]'],
  ['Climate change', 'cha cli', '[Cli]mate [cha]nge'],
  ['Künstliche Intelligenz', 'kunst', '[Künst]liche Intelligenz'],
  ['Le Monde – Économie', 'economie', 'Le Monde – [Économie]'],
  ['Straße', 'strasse', '[Straße]'],
  ['人工知能の今', '知能', '人工[知能]の今'],
  ['الذكاء الاصطناعي', 'اصطناعي', 'الذكاء ال[اصطناعي]'],
  ['The New York Times', 'nyt', 'The [N]ew [Y]ork [T]imes'],
  ['Robotics', 'rbts', '[R]o[b]o[t]ic[s]'],
  ['ＡＩ news', 'ai', '[ＡＩ] news'],
  ['𝒜lpha', 'al', '[𝒜l]pha'],
  ['C++ today', 'tod', 'C++ [tod]ay'],
])('in %s, %s is found at %s', (name, typed, pieces) => {
  expect(score(name, typed)).toBeGreaterThan(0)
  expect(marked(name, typed)).toBe(pieces)
})

test.each([
  ['Climate change', 'weather'],
  ['Climate change', 'climate weather'],
  ['Climate', 'ct'],
  ['Climate change', 'ceg'],
])('%s is not %s', (name, typed) => {
  expect(score(name, typed)).toBe(0)
})

describe('what fits better comes first', () => {
  test.each([
    ['ai', ['AI', 'Aids research', 'Campaign']],
    ['times', ['Times', 'Financial Times', 'Timeslot', 'Sometimes']],
    ['bbc', ['BBC News', 'Beyond Big Cities']],
  ])('for %s: %s', (typed, names) => {
    const scores = names.map((name) => score(name, typed))
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores)
    expect(new Set(scores).size).toBe(names.length)
  })
})

test('names in letters of ASCII alone, which are folded by a shorter way, are folded alike', () => {
  for (const name of ['AI & Robots: 2.0', '  (The) New-York Times!', "O'Neill", '--', '']) {
    expect(fold(name), name).toBe(foldedParts(name).folded)
  }
})

test('the pieces of a name are the name, whatever is typed', () => {
  for (const name of [
    '  – Straße, “quoted” …',
    '—',
    'ΟΔΟΣ',
    'e\u0301te\u0301',
    '👩‍👩‍👧 family',
    'ﷺ',
  ]) {
    for (const typed of ['a', 'str', 'οδ', 'ete', 'family', '']) {
      expect(marked(name, typed).replace(/[[\]]/g, '')).toBe(name)
    }
  }
})
