import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inShort, NOW, newsFile, topicFile } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'

/** Kind of outcome, and the problems in short. */
function check(file: string, text: string): [string, ...string[]] {
  const { outcome, problems } = checkFile(file, text, NOW)
  return [outcome.kind, ...inShort(problems)]
}

describe('what a file is', () => {
  const good = newsFile()

  test.each([
    ['a story with LF', '2023-04-05-a.md', good, 'story'],
    ['a story with CRLF', '2023-04-05-a.md', good.replaceAll('\n', '\r\n'), 'story'],
    ['a story with a BOM', '2023-04-05-a.md', `\uFEFF${good}`, 'story'],
    ['a story with a big name ending', '2023-04-05-a.MD', good, 'story'],
    ['a story of category news', '2023-04-05-a.md', newsFile({ category: 'news' }), 'story'],
    ['an empty file', '2023-04-05-a.md', '', 'skipped'],
    ['a blank file with a BOM', '2023-04-05-a.md', '\uFEFF \r\n\n', 'skipped'],
    ['a topic in a .yaml file', 'bridges.yaml', topicFile('Bridges'), 'topic'],
    ['a topic in a .yml file with fences', 'b.yml', `---\n${topicFile('Bridges')}---\n`, 'topic'],
    ['a topic in a .yml file with one fence', 'b.yml', `---\n${topicFile('Bridges')}`, 'topic'],
    ['a topic in a .md file with fences', 'b.md', `---\n${topicFile('Bridges')}---\n`, 'topic'],
    ['a topic in a .md file without fences', 'b.md', topicFile('Bridges'), 'topic'],
  ])('%s', (_, file, text, kind) => {
    expect(check(file, text)).toEqual([kind])
  })

  test('a file of another category is skipped, and that is said', () => {
    expect(check('2023-04-05-a.md', newsFile({ category: 'recipes' }))).toEqual([
      'skipped',
      'warning category',
    ])
  })

  test('a .yaml file that is no topic is skipped, and that is said', () => {
    expect(check('config.yaml', 'title: A\n')).toEqual(['skipped', 'warning taxonomy'])
    for (const name of ['taxonomy\u200b', 'Taxonomy', 't\u0430xonomy']) {
      const { outcome, problems } = checkFile('a.yaml', `${name}: topic\nname: A\n`, NOW)
      expect(outcome.kind).toBe('skipped')
      expect(problems.map(({ code }) => code)).toEqual(['field-misspelled', 'taxonomy-missing'])
      expect(problems[1]?.fix).toContain('did you mean taxonomy?')
    }
  })

  test.each([
    'bridge.md',
    '2023-04-5-bridge.md',
    '2023-13-05-bridge.md',
    '2023-04-32-bridge.md',
    '2023-04-051-bridge.md',
    'a-2023-04-05-bridge.md',
  ])('a story whose name is %s, without a date at its start, is rejected', (name) => {
    expect(check(`news/${name}`, good)).toEqual(['rejected', 'rejected'])
  })

  test.each(['html', 'br', 'GZ', 'part'])(
    'a story that ends in .%s could be taken for the file of another, and is rejected',
    (ending) => {
      expect(check(`2023-04-05-a.${ending}.md`, good)).toEqual(['rejected', 'rejected'])
    },
  )

  test('the id is the file name without .md and folders, composed, never made from the title', () => {
    const idOf = (file: string) => {
      const { outcome } = checkFile(file, good, NOW)
      return outcome.kind === 'story' ? outcome.article.summary.id : undefined
    }
    expect(idOf('a/b/2023-04-05-Glass.Bridge.md')).toBe('2023-04-05-Glass.Bridge')
    expect(idOf('2023-04-05-cafe\u0301.md')).toBe('2023-04-05-café')
    expect(idOf('2023-04-05.md')).toBe('2023-04-05')
  })

  test('text below the closing fence gives a warning and is not kept', () => {
    const { outcome, problems } = checkFile('2023-04-05-a.md', newsFile({}, 'Hello'), NOW)
    expect(inShort(problems)).toEqual(['warning'])
    expect(JSON.stringify(outcome)).not.toContain('Hello')
  })
})

describe('a broken file', () => {
  test('two files written over each other, without a closing fence, point at the opening one', () => {
    const text = `${newsFile().replace(/---\n$/, '')}title: Another\npublished: true\n`
    const { outcome, problems } = checkFile('2023-04-05-a.md', text, NOW)
    expect(outcome.kind).toBe('rejected')
    expect(problems).toMatchObject([{ found: 'no closing fence', line: 1, column: 1 }])
  })

  test.each([
    ['a handle', '@mention'],
    ['a colon', 'Q&A: answers'],
  ])('%s in an unquoted value is rejected where it stands', (_, title) => {
    const { outcome, problems } = checkFile('2023-04-05-a.md', newsFile({ title }), NOW)
    expect(outcome.kind).toBe('rejected')
    expect(problems).toMatchObject([{ line: 2, expected: 'valid YAML' }])
  })

  test('front matter without any field misses all that are required', () => {
    expect(check('2023-04-05-a.md', '---\n# nothing yet\n---\n')).toEqual([
      'rejected',
      'rejected title',
      'rejected publishedDateTime',
      'rejected webUrl',
    ])
  })

  test('the line that is shown is never "secured"', () => {
    const text = newsFile({ secured: '"XSECRET" @', title: '@mention' })
    expect(JSON.stringify(checkFile('2023-04-05-a.md', text, NOW))).not.toContain('XSECRET')
  })
})

test('fields below a line --- among the fields are missed there', () => {
  const text = newsFile().replace('webUrl', '---\nwebUrl')
  const { problems } = checkFile('2023-04-05-a.md', text, NOW)
  expect(problems).toMatchObject([{ code: 'body-ignored', line: 4 }, { code: 'link-missing' }])
  expect(problems[0]?.fix).toContain('remove this line ---')
})

describe('a topic file', () => {
  const topicOf = (fields: Readonly<Record<string, string>>) => {
    const { outcome, problems } = checkFile('t/bridges.yaml', topicFile('Bridges', fields), NOW)
    return [outcome.kind === 'topic' ? outcome.topic : undefined, inShort(problems)]
  }

  test('has a name, an address and a topic above; the rest is not kept', () => {
    const topic = { file: 't/bridges.yaml', name: 'Bridges', slugSource: 'spans', parent: 'Roads' }
    const others = { shortname: 'Br', keywords: '[arch]', hashtags: '["#a #b"]', unknown: '{}' }
    expect(topicOf({ _id: 'spans', parent: 'Roads', ...others })).toEqual([topic, []])
  })

  test('takes its address from its name where it gives none', () => {
    const topic = { file: 't/bridges.yaml', name: 'C#', slugSource: 'C#', parent: undefined }
    expect(topicOf({ name: '"C#"', parent: '~' })).toEqual([topic, []])
  })

  test('is rejected without a name', () => {
    expect(topicOf({ name: '""' })).toEqual([undefined, ['rejected name']])
  })
})

describe('any text', () => {
  const field = fc.constantFrom(
    ...['title', 'publishedDateTime', 'webUrl', 'published', 'heat', 'provider', 'images'],
    ...[
      'related',
      'topics',
      'secured',
      'taxonomy',
      'category',
      'name',
      '- title',
      '  url',
      '__proto__',
    ],
  )
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.json({ maxDepth: 3 }),
    fc.constantFrom(
      'topic',
      'true',
      '~',
      '*a',
      '&a [*a]',
      '{',
      '"',
      '|',
      '!!set {a}',
      '2020-01-01',
    ),
  )
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(field, value).map(([name, text]) => `${name}: ${text}`) },
    { weight: 1, arbitrary: fc.constantFrom('---', '', '...', '\t', '- ', '\r', '\uFEFF') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
  const text = fc
    .tuple(fc.array(line), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => lines.join(end))
  const whole = fc.oneof(
    text,
    text.map((lines) => `---\n${lines}\n---\n`),
    text.map((lines) =>
      newsFile({ related: '&r [{title: A, related: *r}]' }).replace(/---\n$/, `${lines}\n---\n`),
    ),
  )

  test('gives an outcome, and problems with places inside the file; nothing is thrown', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('2023-04-05-a.md', 'a.yaml'), (source, file) => {
        const { outcome, problems } = checkFile(file, source, NOW)
        const isRejected = problems.some(({ severity }) => severity === 'rejected')
        expect(isRejected).toBe(outcome.kind === 'rejected')
        for (const { line: at, column, found, fix } of problems) {
          expect(at).toBeGreaterThanOrEqual(1)
          expect(at).toBeLessThanOrEqual(source.split('\n').length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(found).not.toBe('')
          expect(fix).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})
