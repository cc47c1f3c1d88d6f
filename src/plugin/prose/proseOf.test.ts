import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Prose, proseSchema } from '../../shared/prose/prose.ts'
import { proseOf } from './proseOf.ts'

const bodyOf = (markdown: string, title = 'About') => proseOf(markdown, 1, title).body

/** What is wrong, as `line:column code found`. */
const faultsOf = (markdown: string, line = 1) =>
  proseOf(markdown, line, 'About').faults.map(
    ({ at, code, found }) => `${at?.line}:${at?.column} ${code} ${found}`,
  )

const p = (...children: Prose[]): Prose => ({ tag: 'p', children })

describe('Markdown', () => {
  test('becomes paragraphs with emphasis, code, line breaks and crossed-out words', () => {
    expect(bodyOf('One *two* **three** `<four>` ~~five~~  \nsix')).toEqual([
      p(
        'One ',
        { tag: 'em', children: ['two'] },
        ' ',
        { tag: 'strong', children: ['three'] },
        ' ',
        { tag: 'code', children: ['<four>'] },
        ' ',
        { tag: 'del', children: ['five'] },
        { tag: 'br' },
        'six',
      ),
    ])
  })

  test('becomes lists, quotes, blocks of code, rulers and tables', () => {
    expect(bodyOf('3. a\n4. b\n   - c\n\n> d\n\n---\n\n```js\ne < f\n```')).toEqual([
      {
        tag: 'ol',
        start: 3,
        children: [
          { tag: 'li', children: ['a'] },
          {
            tag: 'li',
            children: ['b', { tag: 'ul', children: [{ tag: 'li', children: ['c'] }] }],
          },
        ],
      },
      { tag: 'blockquote', children: [p('d')] },
      { tag: 'hr' },
      { tag: 'pre', children: [{ tag: 'code', children: ['e < f'] }] },
    ])
    expect(bodyOf('| a | b |\n|---|---|\n| c | *d* |')).toEqual([
      {
        tag: 'table',
        children: [
          {
            tag: 'thead',
            children: [
              {
                tag: 'tr',
                children: [
                  { tag: 'th', children: ['a'] },
                  { tag: 'th', children: ['b'] },
                ],
              },
            ],
          },
          {
            tag: 'tbody',
            children: [
              {
                tag: 'tr',
                children: [
                  { tag: 'td', children: ['c'] },
                  { tag: 'td', children: [{ tag: 'em', children: ['d'] }] },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  test('has its largest headings right below the title, which is not repeated', () => {
    const tags = (markdown: string) =>
      bodyOf(markdown).map((block) => (typeof block === 'string' ? block : block.tag))
    expect(tags('# About\n\n## Who\n\n### Where')).toEqual(['h2', 'h3'])
    expect(tags('# Who\n\n## Where')).toEqual(['h2', 'h3'])
    expect(tags('### Who\n\n#### Where')).toEqual(['h2', 'h3'])
  })

  test('leads to other sites, to mail addresses and to paths of this one', () => {
    const markdown =
      '[a](https://example.org/?b=1&utm_source=x) [c](/topic/ai#d) [e][f] <g@example.org> www.example.org\n\n[f]: http://example.org'
    expect(bodyOf(markdown)).toMatchObject([
      {
        children: [
          { tag: 'a', href: 'https://example.org/?b=1', children: ['a'] },
          ' ',
          { tag: 'a', href: '/topic/ai#d', children: ['c'] },
          ' ',
          { tag: 'a', href: 'http://example.org/', children: ['e'] },
          ' ',
          { tag: 'a', href: 'mailto:g@example.org', children: ['g@example.org'] },
          ' ',
          { tag: 'a', href: 'http://www.example.org/', children: ['www.example.org'] },
        ],
      },
    ])
  })

  test('shows pictures of public/ and of https, and the words of others', () => {
    const markdown = '![a](/a.png) ![b](http://example.org/b.png) ![c](data:image/png;base64,AA)'
    expect(bodyOf(markdown)).toEqual([
      p(
        { tag: 'img', src: '/a.png', alt: 'a' },
        ' ',
        { tag: 'img', src: 'https://example.org/b.png', alt: 'b' },
        ' c',
      ),
    ])
    expect(faultsOf(markdown)).toEqual(['1:45 picture-invalid "data:image/png;base64,AA"'])
  })
})

describe('what is not shown', () => {
  test('are links that are none: their words stay, and the place is named', () => {
    const markdown = 'a\n\nsee [b](javascript:alert(1)), [c](imprint.md) and [d](//evil.example)'
    expect(bodyOf(markdown)).toEqual([p('a'), p('see b, c and d')])
    expect(faultsOf(markdown, 5)).toEqual([
      '7:5 body-link "javascript:alert(1)"',
      '7:31 body-link "imprint.md"',
      '7:51 body-link "//evil.example"',
    ])
    expect(proseOf('[c](imprint.md)', 1, '').faults[0]?.fix).toContain('did you mean /imprint?')
  })

  test('is HTML, which is said once; a comment goes in silence', () => {
    const markdown = 'a <b onclick="x">c</b>\n\n<div>d</div>\n\n<!-- e -->\n\nf'
    expect(bodyOf(markdown)).toEqual([p('a c'), p('f')])
    expect(faultsOf(markdown)).toEqual([
      '1:3 body-html 3 pieces of HTML, the first is "<b onclick=\\"x\\">"',
    ])
    expect(faultsOf('<!-- e -->')).toEqual([])
  })

  test('are quotes and lists that lie in each other without an end; a ruler may be long', () => {
    for (const deep of ['>'.repeat(100_000), `${'- '.repeat(100_000)}a`]) {
      expect(faultsOf(`a\n${deep}`)).toEqual([expect.stringMatching(/^2:1 body-nesting /)])
    }
    expect(bodyOf('- '.repeat(1000))).toEqual([{ tag: 'hr' }])
  })
})

test('whatever is written, the tree is one of the schema, and nothing in it runs', () => {
  const sign = fc.constantFrom(
    ...['[', ']', '(', ')', '<', '>', '!', '*', '_', '`', '#', '|', '-', '\n', ' ', '&', '"', ':'],
    ...['javascript:', 'a', '<script>', 'https://a.example/', '/b', '//c', '\u0000', '~~', '1.'],
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const body = bodyOf(signs.join(''))
      expect(v.parse(v.array(proseSchema), body)).toEqual(body)
    }),
  )
})
