import { describe, expect, test } from 'vitest'
import type { FieldPath } from './fault.ts'
import { locate, parseYaml } from './yaml.ts'

function fieldsOf(yaml: string) {
  const parsed = parseYaml(yaml, 2)
  if ('fault' in parsed) throw new Error(parsed.fault.found)
  return parsed.fields
}

function faultOf(yaml: string) {
  const parsed = parseYaml(yaml, 2)
  if ('fields' in parsed) throw new Error('no fault')
  return parsed.fault
}

describe('an unquoted value', () => {
  test.each([
    'No',
    'yes',
    'on',
    '1E9',
    '12:30',
    '247',
    '007',
    '0x1F',
    '1_000',
    '2020-11-18',
    '.inf',
    '<<',
  ])('%s stays the text that was written', (written) => {
    expect(fieldsOf(`name: ${written}`)).toEqual({ name: written })
    expect(fieldsOf(`- ${written}`.replace('-', 'list: [').concat(']'))).toEqual({
      list: [written],
    })
  })

  test.each([
    ['true', true],
    ['false', false],
    ['~', null],
    ['null', null],
    ['', null],
    ['"true"', 'true'],
    ['"~"', '~'],
    ["'null'", 'null'],
    ['[Removed]', ['Removed']],
  ])('%s is %j', (written, value) => {
    expect(fieldsOf(`name: ${written}`)).toEqual({ name: value })
  })

  test('a list entry with a colon is a group of fields', () => {
    expect(fieldsOf('topics:\n  - AI: ethics')).toEqual({ topics: [{ AI: 'ethics' }] })
  })

  test('a field called __proto__ is a field like another', () => {
    expect(Object.keys(fieldsOf('__proto__: {title: A}'))).toEqual(['__proto__'])
  })
})

describe('YAML that cannot be read is rejected with the place of the mistake', () => {
  test.each([
    ['provider: @mention', 2, 'put the value in double quotes: "@mention"'],
    ['a: b\ntitle: Q&A: answers', 3, 'put the value in double quotes: "Q&A: answers"'],
    ['a: b\n\tc: d', 3, 'indent with spaces'],
    ['a: b\r\n%c', 3, 'put the value in double quotes: "%c"'],
    ['a: b\r\r\n%c', 3, 'put the value in double quotes: "%c"'],
    ['a: "b\nc: d', 3, 'look at this line and the one above'],
    ['a: b\na: c', 3, 'look at this line'],
    ['a: *b', 2, 'double quotes'],
    [`a: ${'['.repeat(5000)}`, 2, ''],
  ])('%j', (yaml, line, advice) => {
    const fault = faultOf(yaml)
    expect(fault).toMatchObject({ severity: 'rejected', at: { line }, expected: 'valid YAML' })
    expect(fault.fix).toContain(advice)
  })

  test.each([
    ['- a\n- b', 'a list'],
    ['just words', 'a text'],
  ])('%j is %s where fields should be', (yaml, found) => {
    expect(faultOf(yaml)).toMatchObject({ found, at: { line: 2, column: 1 } })
  })

  test('no YAML at all is a file without fields', () => {
    expect(fieldsOf('')).toEqual({})
    expect(fieldsOf('# only a remark\n')).toEqual({})
  })
})

describe('the place of a value', () => {
  const yaml = [
    'title: A headline',
    'heat:',
    'provider: { name: 12, domain: "x y" }',
    'topics: [one, two]',
    'related:',
    '  - title: B',
    '    images:',
    '      - url: /a.png',
    '        width: wide',
    'copy: &c {width: 1}',
    'again: *c',
  ].join('\n')
  const place = locate(yaml, 2)

  test.each<[FieldPath, number, number]>([
    [['title'], 2, 8],
    [['heat'], 3, 1],
    [['provider', 'domain'], 4, 31],
    [['topics', 1], 5, 15],
    [['related', 0, 'images', 0, 'width'], 10, 16],
  ])('%j is where it is written', (path, line, column) => {
    expect(place(path)).toEqual({ line, column })
  })

  test.each<[string, FieldPath, number, number]>([
    ['a missing field of the file points at the opening fence', ['webUrl'], 1, 1],
    ['a missing field of a group points at the group', ['related', 0, 'webUrl'], 7, 5],
    ['what is in a copied group points at the copy', ['again', 'width'], 12, 8],
  ])('%s', (_, path, line, column) => {
    expect(place(path)).toEqual({ line, column })
  })

  test('a CRLF file has the same places', () => {
    expect(locate(yaml.replaceAll('\n', '\r\n'), 2)(['related', 0, 'images', 0, 'width'])).toEqual({
      line: 10,
      column: 16,
    })
  })
})
