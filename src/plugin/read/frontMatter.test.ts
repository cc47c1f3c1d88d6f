import { describe, expect, test } from 'vitest'
import { dropSecured, splitFrontMatter, yamlPart } from './frontMatter.ts'

describe('the fences of a file', () => {
  test.each([
    ['LF', '---\ntitle: A\n---\n'],
    ['CRLF', '---\r\ntitle: A\r\n---\r\n'],
    ['a BOM', '\uFEFF---\ntitle: A\n---\n'],
    ['a BOM and CRLF', '\uFEFF---\r\ntitle: A\r\n---\r\n'],
    ['spaces after the hyphens', '--- \ntitle: A\n---\t \n'],
    ['no line break at the end', '---\ntitle: A\n---'],
  ])('are found with %s', (_, source) => {
    expect(splitFrontMatter(source)).toMatchObject({
      firstLine: 2,
      body: expect.stringMatching(/^\s*$/),
    })
    expect(yamlPart(source).yaml.trim()).toBe('title: A')
  })

  test('may follow empty lines, which count', () => {
    expect(splitFrontMatter('\n \r\n---\ntitle: A\n---\n')).toMatchObject({ firstLine: 4 })
  })

  test.each([
    ['an indented line of a block', 'excerpt: |\n  above\n  ---\n  below'],
    ['part of a line', 'excerpt: above --- below'],
    ['a longer line', '----: a'],
    ['after a line separator, which ends no line of YAML', 'excerpt: "above\u2028---\u2028below"'],
  ])('are not three hyphens that are %s', (_, yaml) => {
    expect(splitFrontMatter(`---\n${yaml}\n---\nbody`)).toMatchObject({
      yaml: `${yaml}\n`,
      body: '\nbody',
    })
  })

  test('what follows the second fence is the body, more fences included', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nOne\n---\nTwo')).toMatchObject({
      yaml: 'title: A\n',
      body: '\nOne\n---\nTwo',
    })
  })

  test('a file without a closing fence is rejected and points at the opening fence', () => {
    expect(splitFrontMatter('\n---\ntitle: A\ntitle: B\n')).toMatchObject({
      severity: 'rejected',
      found: 'no closing fence',
      at: { line: 2, column: 1 },
    })
  })

  test('a file without an opening fence is rejected and shows how it begins', () => {
    expect(splitFrontMatter('# Notes\n---\n')).toMatchObject({
      severity: 'rejected',
      found: '"# Notes" on the first line',
      at: { line: 1, column: 1 },
    })
  })

  test('a topic file may do without one fence or both', () => {
    expect(yamlPart('name: A\n')).toMatchObject({ yaml: 'name: A\n', firstLine: 1 })
    expect(yamlPart('---\nname: A\n')).toMatchObject({ yaml: 'name: A\n', firstLine: 2 })
  })
})

describe('the field "secured" goes before anything else looks at the text', () => {
  test.each([
    ['plain', 'secured: XSECRET'],
    ['in double quotes', 'secured: "XSECRET \\" XSECRET"'],
    ['in double quotes over lines', 'secured: "XSECRET\n  XSECRET\nXSECRET"'],
    ['in double quotes with escaped line ends', 'secured: "XSECRET\\\nXSECRET"'],
    ['in double quotes with a fence inside', 'secured: "XSECRET\n---\nXSECRET"'],
    ['in single quotes', "secured: 'XSECRET: #'"],
    ['with a comment', 'secured: "XSECRET" # XSECRET'],
    ['as a block', 'secured: |\n  XSECRET\n  XSECRET'],
    ['as a block with empty lines', 'secured: |\n\n  XSECRET\n\n   \n  XSECRET'],
    ['as a folded block on CRLF lines', 'secured: >-\r\n  XSECRET\r\n\r\n  XSECRET'],
    ['as fields', 'secured:\n  key: XSECRET\n  list:\n    - XSECRET'],
    ['as a list that is not indented', 'secured:\n- XSECRET\n- key: XSECRET\n  more: XSECRET'],
    ['with a line separator', 'secured: XSECRET\u2028XSECRET'],
    ['with a quoted name', '"secured" : XSECRET'],
    ['cut off inside its quotes', 'secured: "XSECRET'],
  ])('%s', (_, field) => {
    const yaml = `title: A\n${field}\nheat: 70`
    const dropped = dropSecured(yaml)
    expect(dropped).not.toContain('XSECRET')
    expect(dropped).toMatch(/^title: A\n+heat: 70$/)
    expect(dropped.split('\n')).toHaveLength(yaml.split('\n').length)
  })

  test('every one of them, and only a field of that name at the top', () => {
    expect(dropSecured('secured: a\nsecured: b')).toBe('\n')
    const kept = 'title: secured\nunsecured: a\nsecured_by: b\nprovider:\n  secured: c'
    expect(dropSecured(kept)).toBe(kept)
  })

  test('the fields after it, a fence among them, stay', () => {
    expect(splitFrontMatter('---\nsecured: |\n  a\n\n---\nbody')).toMatchObject({ body: '\nbody' })
  })
})

describe('a line that was meant for a fence', () => {
  test.each([
    ['----', ''],
    ['--', ''],
    ['———', ', with an em dash in it,'],
    ['–––', ', with an en dash in it,'],
    ['-–-', ', with an en dash in it,'],
    ['\u2212\u2212\u2212', ', with a minus sign in it,'],
    ['  ---', ''],
  ])('%s is named, with its place', (fence, odd) => {
    expect(splitFrontMatter(`\n---\ntitle: A\n\n${fence}\n`)).toMatchObject({
      code: 'fence-missing',
      found: `a line ${JSON.stringify(fence)}${odd}`,
      at: { line: 5, column: 1 },
    })
  })

  test('is shown with the space before it, which is what is wrong', () => {
    expect(splitFrontMatter(' ---\ntitle: A\n---\n')).toMatchObject({
      found: '" ---" on the first line',
    })
  })

  test('is named on the first line as well', () => {
    expect(splitFrontMatter('–––\ntitle: A\n---\n')).toMatchObject({
      found: '"–––", with an en dash in it, on the first line',
    })
  })
})

describe('what cannot be seen is no part of a fence:', () => {
  test.each([
    ['a no-break space behind it', '---\u00a0\ntitle: A\n---\u00a0\n'],
    ['an ideographic space behind it', '---\u3000\r\ntitle: A\r\n---\u3000'],
    ['a zero-width space before it', '\u200b---\ntitle: A\n\u200b---\n'],
    ['a byte order mark in the middle', '\ufeff---\ntitle: A\n\ufeff---\n'],
    ['a mark of direction', '---\u200e\ntitle: A\n\u200f---\u200e\n'],
  ])('%s', (_, source) => {
    expect(splitFrontMatter(source)).toMatchObject({ firstLine: 2 })
    expect(yamlPart(source).yaml.trim()).toBe('title: A')
  })
})
