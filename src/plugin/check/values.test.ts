import { describe, expect, test } from 'vitest'
import { checkNews } from '../testing/newsFile.ts'
import { published } from './story/published.ts'
import { embed, host, integer, medium, size, text } from './values.ts'

describe('"published"', () => {
  test.each([true, false])('is exactly %s', (value) => {
    expect(published(value)).toEqual({ value })
  })

  test.each(['true', 'false', 'yes', '1', '', undefined, [true], {}])(
    'anything else, as %j, means false and is reported',
    (value) => {
      expect(published(value)).toEqual({ value: false, remarks: [expect.anything()] })
    },
  )
})

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['276', 276],
    [' 70 ', 70],
    ['-1', -1],
    ['+5', 5],
    ['-1.0', -1],
    ['-1e0', -1],
  ])('%j is the whole number %d', (written, value) => {
    expect(integer(-1)(written)).toEqual({ value })
  })

  test.each([
    '-2',
    '1.5',
    '0x10',
    'NaN',
    'Infinity',
    'hot',
    '',
    '9'.repeat(400),
    true,
    null,
    ['1'],
  ])('%j is no whole number of at least -1', (written) => {
    expect(integer(-1)(written)).toEqual({ remarks: [expect.anything()] })
  })

  test.each([
    ['1200', 1200],
    ['0.5', 0.5],
    ['0', undefined],
    ['-600', undefined],
    ['1e999', undefined],
    ['wide', undefined],
    ['', undefined],
  ])('%j as a size in pixels is %j', (written, value) => {
    expect(size(written).value).toBe(value)
  })
})

describe('texts, media, hosts, embeds', () => {
  test('a text is counted in characters as a person sees them, after tags and entities', () => {
    expect(text(3)('<b>😀&amp;é</b>')).toEqual({ value: '😀&é' })
    expect(text(2)('abc')).toMatchObject({ remarks: [{ expected: 'at most 2 characters' }] })
    expect(text(2)(' <br> ')).toMatchObject({ remarks: [{ fix: 'write the text' }] })
  })

  test.each([true, ['Removed'], { AI: 'ethics' }, undefined])('%j is no text', (written) => {
    expect(text(300)(written)).toEqual({
      remarks: [expect.objectContaining({ expected: 'a text' })],
    })
  })

  test('an unknown medium counts as article, with a warning', () => {
    expect(medium('video')).toEqual({ value: 'video' })
    expect(medium('podcast')).toMatchObject({ value: 'article', remarks: [expect.anything()] })
  })

  test('a host is a name alone', () => {
    expect(host('WWW.Example.org')).toEqual({ value: 'example.org' })
    expect(host('https://example.org/')).toEqual({ remarks: [expect.anything()] })
  })

  test('only the id is taken from an embed; one of another service is reported', () => {
    const player = '<iframe src="https://www.youtube.com/embed/abcDEF_-123?rel=0" onload="x()">'
    expect(embed(player)).toEqual({ value: { id: 'abcDEF_-123', start: undefined } })
    expect(embed('<script>alert(1)</script>')).toEqual({ remarks: [expect.anything()] })
  })
})

describe('a value that is almost right is answered with what was meant', () => {
  test.each([
    ['published', 'tru', 'published: true?'],
    ['published', '"True"', 'published: true?'],
    ['published', 'yes', 'published: true?'],
    ['published', '"true"', 'published: true?'],
    ['published', 'flase', 'published: false?'],
    ['published', 'off', 'published: false?'],
    ['type', 'vidoe', 'video?'],
    ['type', 'Artcle', 'article?'],
    ['category', 'newz', 'news?'],
    ['updatedDateTime', '18.11.2020', '2020-11-18?'],
    ['updatedDateTime', '2020-11-18 at 12:43', '2020-11-18T12:43:00Z?'],
    ['originalUrl', 'www.example.org/a', 'https://www.example.org/a?'],
    ['originalUrl', 'http:/example.org/a', 'https://example.org/a?'],
    ['originalUrl', '"//example.org"', 'https://example.org?'],
  ])('%s: %s', (name, value, meant) => {
    expect(checkNews({ [name]: value }).problems[0]?.fix).toContain(`did you mean ${meant}`)
  })

  test.each([
    ['published', 'maybe', 'write published: true'],
    ['type', 'podcast', 'write one of the two'],
    ['originalUrl', 'javascript:alert(1)', 'write the whole address'],
    ['originalUrl', '/a/b.html', 'write the whole address'],
  ])('%s: %s is not', (name, value, advice) => {
    expect(checkNews({ [name]: value }).problems[0]?.fix).toContain(advice)
  })

  test('a list without spaces after its hyphens is one text, which is said', () => {
    const { problems } = checkNews({ topics: '\n  -One\n  -Two' })
    expect(problems).toMatchObject([{ code: 'list-expected', field: 'topics' }])
    expect(problems[0]?.fix).toContain('space after each hyphen')
  })
})
