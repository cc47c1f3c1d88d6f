import { describe, expect, test } from 'vitest'
import { addition, entry, file, OLD, ONE, TWO, textAfter } from '../../testing/gatheredFiles.ts'
import { gatheredStory, reportOf } from '../../testing/gatheredStories.ts'
import { addTo } from './addTo.ts'
import { fieldsOf } from './fileFacts.ts'
import { storyText } from './storyText.ts'

test('lines end as their neighbours do; a byte order mark, the body and the end of the file stay', () => {
  const before = `\ufeff${file(`related:\n  - ${OLD}`, 'Below.\nThe end')}`.replaceAll('\n', '\r\n')
  const mixed = before.replace('heat: 65\r\n', 'heat: 65\n')
  const after = `\ufeff${file(`related:\n  - ${OLD}${entry('  ')}`, 'Below.\nThe end')}`
  expect(textAfter(mixed, { related: [ONE] })).toBe(
    after.replaceAll('\n', '\r\n').replace('heat: 65\r\n', 'heat: 65\n'),
  )
})

test('a report that is there already does not come again, nor does one that was added twice', () => {
  const once = textAfter(file(''), {
    related: [ONE, ONE, reportOf(1, { title: 'In other words' })],
  })
  expect(once).toBe(file(`\nrelated:\n${entry('  ')}`))
  expect(textAfter(once, { related: [ONE] })).toBe(once)
  expect(textAfter(textAfter(file(''), { related: [ONE] }), { related: [TWO] })).toBe(
    textAfter(file(''), { related: [ONE, TWO] }),
  )
})

describe('heat grows', () => {
  test.each([
    ['heat: 65 # mine', 'heat: 75 # mine'],
    ['heat:   "65"', 'heat:   "75"'],
    ["'heat': '65'", "'heat': '75'"],
  ])('where the file has what the robot wrote last: %s', (before, after) => {
    const text = file('').replace('heat: 65', before)
    expect(textAfter(text, { heat: { was: 65, is: 75 } })).toBe(file('').replace('heat: 65', after))
  })

  test.each([
    'heat: 66',
    'heat: -1',
    'heat: 65.0',
    'heat: &h 65',
    'heat:',
    '# heat: 65',
    'heat: |\n  65',
  ])('and stays where a person has written %j', (line) => {
    const text = file('').replace('heat: 65', line)
    expect(textAfter(text, { heat: { was: 65, is: 75 } })).toBe(text)
  })
})

describe('a hidden story is shown', () => {
  const hidden = storyText(gatheredStory({ published: false }))
  const publishes = { publishes: true }

  test('where its line is what the robot wrote', () => {
    const shown = hidden.replace('published: false', 'published: true')
    expect(textAfter(hidden, publishes)).toBe(shown)
    const windows = hidden.replaceAll('\n', '\r\n')
    expect(textAfter(windows, publishes)).toBe(shown.replaceAll('\n', '\r\n'))
  })

  test.each([
    ['published: false # not yet'],
    ['published: false '],
    ['published:  false'],
    ['published: "false"'],
    ['published: no'],
    ['published: true'],
    ['# published: false'],
    ['published: false\ndraft: true'],
    ['published: false\nPublished: true'],
  ])('and stays as it is where a person has written %j', (line) => {
    const text = hidden.replace('published: false', line)
    expect(textAfter(text, publishes)).toBe(text)
    expect(textAfter(text, { ...publishes, related: [ONE] })).toContain(`\n${line}\n`)
  })
})

describe('a file stays as it is, which is said with its place,', () => {
  test.each([
    ['that is no file of a story', 'no fences', 1],
    ['that the robot has not written', file('').replace(/gathered:.*\n/, ''), 1],
    ['that has a field twice', file('heat: 70\n'), 8],
    ['of which the list is another one', file('x: &x [{ title: A }]\nrelated: *x\n'), 9],
    ['of which the list is a text', file('related: later\n'), 8],
    ['of which the list is a group', file('related:\n  title: A\n'), 8],
    ['of which the list is another one as well', file('related: &x [{ title: A }]\ny: *x\n'), 8],
  ])('%s', (_, text, line) => {
    const added = addTo(text, addition({ related: [ONE], heat: { was: 65, is: 75 } }))
    expect(added).toHaveProperty('hindrance.line', line)
  })
})

test('what is there afterwards is what was there and what came', () => {
  const text = textAfter(file(`related:\n  - ${OLD}`), {
    related: [ONE],
    heat: { was: 65, is: 75 },
  })
  expect(fieldsOf(text)).toMatchObject({
    fields: { heat: '75', related: [{ title: 'Old' }, { title: ONE.title }] },
  })
})
