import { describe, expect, test } from 'vitest'
import type { FieldPath } from '../problems/fault.ts'
import { locate } from './locate.ts'
import { parseYaml } from './yaml.ts'

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
  test.each<[string, string, number, number, RegExp]>([
    ['a handle', 'a: @mention', 2, 4, /"@mention"$/],
    ['a per cent sign after CRLF', 'a: b\r\n%c', 3, 1, /in double quotes$/],
    ['a per cent sign after CR CRLF', 'a: b\r\r\n%c', 3, 1, /in double quotes$/],
    ['a star', 'a: *Bold* claim', 2, 4, /"\*Bold\* claim"$/],
    ['an exclamation mark', 'a: !Important news', 2, 4, /"!Important news"$/],
    ['a greater-than sign', 'a: > 5 dead', 2, 4, /"> 5 dead"$/],
    ['a hyphen', 'a: - dash', 2, 4, /"- dash"$/],
    ['brackets and more', 'a: [Removed] by', 2, 4, /"\[Removed\] by"$/],
    ['a colon', 'a: b\nc: Q&A: answers', 3, 7, /"Q&A: answers"$/],
    ['a colon in typographic quotes', 'a: “Q: A”', 2, 6, /: a: "“Q: A”"$/],
    ['a colon in a list entry', 'a:\n  - b\n  - c: d: e', 4, 9, /"d: e"$/],
    ['a missing quote', 'a: "b\nc: d', 2, 4, /closing quote at the end of the value: a: "b"$/],
    [
      'a missing single quote',
      "a: 'b\nc: d",
      2,
      4,
      /closing quote at the end of the value: a: "b"$/,
    ],
    ['a missing quote at the end', 'a:\n  - "b\n', 3, 5, /closing quote/],
    ['a typographic quote at the end', 'a: "b”\nc: d', 2, 4, /straight closing quote.*: a: "b"$/],
    ['quotes in quotes', 'a: "b "c" d"', 2, 8, /backslash: a: "b \\"c\\" d"$/],
    ['an apostrophe in single quotes', "a: 'It's'", 2, 8, /"It's"$/],
    ['a comma after quotes', 'a: "b",\nc: d', 2, 7, /remove the ,/],
    ['a wrong escape', 'a: "C:\\Users"', 2, 7, /two backslashes/],
    ['an open bracket', 'a: [b, c\nd: e', 2, 4, /add \] after the last entry: a: \[b, c\]$/],
    ['an open brace', 'a: {b: c\nd: e', 2, 4, /add } after the last entry/],
    ['a hyphen', 'a:\n  - b\n  -c', 4, 3, /space after the hyphen: - c$/],
    ['a hyphen and a colon', 'a: b\n  -c: d', 3, 3, /space after the hyphen/],
    ['an elided word', "a: 'Tis the season\nc: d", 2, 4, /at the end of the value$/],
    ['quotes and a remark', 'a: "b" c # d', 2, 7, /with a backslash$/],
    ['a value that goes on', 'a: b: c\n  d', 2, 5, /in double quotes$/],
    ['a tab', 'a:\n\tb: c', 3, 1, /indent with spaces/],
    ['a tab below a list', 'a:\n  - b\n\t- c', 4, 1, /indent with spaces/],
    ['too much indent', 'a:\n  b: c\n    d: e', 4, 5, /with 2 spaces/],
    ['too little indent', 'a:\n  b: c\n d: e', 4, 2, /with 2 spaces/],
    ['an indented field', 'a: b\n  c: "d"', 3, 3, /without a space/],
    ['a field twice', 'a: b\nc: d\na: e', 4, 1, /first is 2 lines above/],
    ['no space after the colon', 'a: b\nc:"d"\ne: f', 3, 3, /space after the colon: c: "d"$/],
    ['no colon', 'a: b\nexcerpt "c"\nd: e', 3, 1, /colon.*: excerpt: "c"$/],
    ['an equals sign', 'a: b\nexcerpt = "c"\nd: e', 3, 1, /colon.*: excerpt: "c"$/],
    ['a name alone', 'a: b\nprovider\n  name: c', 3, 1, /write a colon after the name/],
    ['three dots', 'a: b\n...\nc: d', 3, 1, /remove the line/],
    ['an unfinished merge', 'a: b\n<<<<<<< x\nc: d\n=======', 3, 1, /one of the two versions/],
    ['a NUL', 'a: "b\0"', 2, 6, /remove the character/],
  ])('%s', (_, yaml, line, column, advice) => {
    const fault = faultOf(yaml)
    expect(fault).toMatchObject({ code: 'yaml-syntax', at: { line, column } })
    expect(fault.fix).toMatch(advice)
  })

  test.each([
    ['nesting', `a: ${'['.repeat(5000)}`, 'more than 100 levels of nesting'],
    ['aliases', `a: &a b\nc: [${'*a,'.repeat(101)}]`, 'more than 100 aliases (*name)'],
  ])('a limit of %s is named', (_, yaml, found) => {
    expect(faultOf(yaml)).toMatchObject({ code: 'yaml-limit', found })
  })

  test('long lines of anything are not worth the work', () => {
    for (const part of [' ', '-', '"', "'", '“', 'a ', ': ', '[', '\t', '\\', '=', ' -']) {
      for (const start of ['', 'a', 'a: ', 'a: "', 'a: b\n ', '"a" ']) {
        const yaml = `${start}${part.repeat(200_000)}\n@`
        expect(['fault', 'fields']).toContain(Object.keys(parseYaml(yaml, 2))[0])
      }
    }
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
    expect(fieldsOf(`${'#'.repeat(70)}\r\n \t# a ruler\r\n`)).toEqual({})
    expect(fieldsOf(`${'#'.repeat(70)}\na: b`)).toEqual({ a: 'b' })
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
