import { describe, expect, test } from 'vitest'
import { articleOf, checkNews, complaints } from '../testing/newsFile.ts'

describe('a required field', () => {
  test.each([
    ['title', undefined],
    ['title', ''],
    ['title', '" <br> "'],
    ['title', '[Removed]'],
    ['title', `"${'x'.repeat(301)}"`],
    ['publishedDateTime', undefined],
    ['publishedDateTime', 'yesterday'],
    ['webUrl', undefined],
  ])('%s: %s rejects the file', (name, value) => {
    expect(checkNews({ [name]: value }).outcome.kind).toBe('rejected')
    expect(complaints({ [name]: value })).toEqual([`rejected ${name}`])
  })

  test('all that are bad are reported at once', () => {
    expect(complaints({ title: '', publishedDateTime: 'soon', webUrl: '/a' })).toEqual([
      'rejected title',
      'rejected publishedDateTime',
      'warning webUrl',
      'rejected webUrl',
    ])
  })

  test('a title has 1 to 300 characters, counted after tags and entities', () => {
    expect(articleOf({ title: 'A' }).summary.title).toBe('A')
    const title = `"<b>${'&amp;'.repeat(299)}</b>é"`
    expect(articleOf({ title }).summary.title).toBe(`${'&'.repeat(299)}é`)
  })
})

describe('an optional field', () => {
  test.each([
    ['excerpt', `"${'x'.repeat(1001)}"`],
    ['excerpt', '{a: b}'],
    ['updatedDateTime', 'later'],
    ['originalUrl', '"javascript:alert(1)"'],
    ['ampWebUrl', '/a'],
    ['cdnAmpWebUrl', '"data:text/html,x"'],
    ['quality', '-1'],
    ['quality', 'high'],
    ['heat', '-2'],
    ['heat', '.nan'],
    ['heat', '1.5'],
    ['featuredContent', '"<script>alert(1)</script>"'],
    ['provider', '"Daily"'],
    ['topics', '{a: b}'],
    ['images', '"https://img.example.org/a.png"'],
    ['related', 'none'],
  ])('%s: %s is reported and treated as absent', (name, value) => {
    expect(articleOf({ [name]: value })).toEqual(articleOf({}))
    expect(complaints({ [name]: value })).toEqual([`warning ${name}`])
  })

  test.each(['excerpt', 'heat', 'provider', 'topics', 'images', 'related', 'featuredContent'])(
    '%s that is empty is absent, and nothing to report',
    (name) => {
      expect(articleOf({ [name]: '' })).toEqual(articleOf({}))
      expect(complaints({ [name]: '~' })).toEqual([])
    },
  )

  test('unknown fields are ignored', () => {
    const fields = { isCached: 'true', layout: '{a: [1]}', secured: 'XSECRET', secured2: 'x' }
    expect(articleOf(fields)).toEqual(articleOf({}))
    expect(complaints(fields)).toEqual([])
  })
})

describe('the original link', () => {
  const web = 'https://daily.example.org/web'
  const found = 'http://agency.example.com/found?utm_source=x'

  test.each([
    ['a late article', { webUrl: web, originalUrl: found }, web],
    ['an early article', { webUrl: web }, web],
    ['a video', { webUrl: undefined, originalUrl: found }, 'http://agency.example.com/found'],
    ['a bad webUrl', { webUrl: '/web', originalUrl: found }, 'http://agency.example.com/found'],
  ])('of %s is webUrl, else originalUrl', (_, fields, link) => {
    expect(articleOf(fields).summary.link).toBe(link)
  })

  test('is never an AMP copy, but those are pages of the story too', () => {
    const amp = {
      ampWebUrl: 'https://amp.example.net/x',
      cdnAmpWebUrl: 'https://cdn.example.net/y',
    }
    expect(articleOf({ webUrl: web, originalUrl: found, ...amp })).toMatchObject({
      summary: { link: web },
      pageKeys: [
        'daily.example.org/web',
        'agency.example.com/found',
        'example.net/x',
        'cdn.example.net/y',
      ],
    })
    expect(checkNews({ webUrl: undefined, ...amp }).outcome.kind).toBe('rejected')
  })
})

describe('whether a story is shown', () => {
  test.each([
    ['a file that was never scored', {}, undefined],
    ['published: true', { published: 'true' }, undefined],
    ['published: false', { published: 'false' }, 'unpublished'],
    ['published: "true"', { published: '"true"' }, 'unpublished'],
    ['published: "false"', { published: '"false"' }, 'unpublished'],
    ['published: yes', { published: 'yes' }, 'unpublished'],
    ['published: 1', { published: '1' }, 'unpublished'],
    ['published without a value', { published: '' }, 'unpublished'],
    ['heat −1, folded into another', { published: 'true', heat: '-1' }, 'folded'],
    ['heat −1 in quotes', { heat: '"-1"' }, 'folded'],
    ['heat 0', { heat: '0' }, undefined],
    ['low quality', { published: 'true', quality: '0', heat: '3' }, undefined],
    ['high quality', { published: 'false', quality: '206', heat: '276' }, 'unpublished'],
  ])('%s', (_, fields, hidden) => {
    expect(articleOf(fields).hidden).toBe(hidden)
  })

  test('a value of published that is neither true nor false is reported', () => {
    expect(complaints({ published: '"true"' })).toEqual(['warning published'])
    expect(complaints({ published: '' })).toEqual(['warning published'])
  })

  test.each([
    [{ heat: '276', quality: '10' }, 276],
    [{ quality: '206' }, 206],
    [{ heat: 'hot', quality: '5' }, 5],
    [{}, 0],
  ])('the heat of %j is %d', (fields, heat) => {
    expect(articleOf(fields).heat).toBe(heat)
  })
})

describe('a video', () => {
  const embed = '\'<iframe src="https://www.youtube.com/embed/abcDEF_-123" onload="x()"></iframe>\''
  const watch = 'https://www.youtube.com/watch?v=zyxWVU_-987'

  test.each([
    ['has the id of its embed', { type: 'video', featuredContent: embed }, 'video', 'abcDEF_-123'],
    ['has the id of its link, else', { type: 'video', webUrl: watch }, 'video', 'zyxWVU_-987'],
    ['may have none', { type: 'video' }, 'video', undefined],
    ['may be part of an article', { featuredContent: embed }, 'article', 'abcDEF_-123'],
    [
      'begins where its link says',
      { type: 'video', webUrl: `${watch}&t=1m30s` },
      'video',
      'zyxWVU_-987',
      90,
    ],
    [
      'begins where its embed says',
      { featuredContent: embed.replace('123"', '123?start=75"') },
      'article',
      'abcDEF_-123',
      75,
    ],
    [
      'begins where the link to the embedded video says',
      { featuredContent: embed, webUrl: 'https://youtu.be/abcDEF_-123?t=9' },
      'article',
      'abcDEF_-123',
      9,
    ],
    ['is not what an article links to', { webUrl: watch }, 'article', undefined],
  ])('%s', (_, fields, type, youtube, youtubeStart?: number) => {
    const details = { youtube, youtubeStart }
    expect(articleOf(fields)).toMatchObject({ summary: { type }, details })
    expect(JSON.stringify(articleOf(fields))).not.toContain('iframe')
  })

  test('an unknown type is an article, with a warning', () => {
    expect(articleOf({ type: 'podcast' }).summary.type).toBe('article')
    expect(complaints({ type: 'podcast' })).toEqual(['warning type'])
  })
})

describe('a related item that repeats a page', () => {
  const report = (title: string, webUrl: string) => ({ title, webUrl })

  test('of another item or the story is left out, and named', () => {
    const fields = {
      originalUrl: 'https://agency.example.com/a-long-story',
      related: [
        report('A', 'https://a.example.org/one?utm_source=x'),
        report('B', 'https://b.example.org/two'),
        report('C', 'https://www.a.example.org/one/'),
        report('D', 'https://agency.example.com/a-long-story?from=d'),
        report('E', 'https://a.example.org/one'),
      ],
    }
    const { problems } = checkNews(fields)
    expect(articleOf(fields).details.related.map(({ title }) => title)).toEqual(['A', 'B'])
    expect(problems.map(({ code, field, expected }) => [code, field, expected])).toEqual([
      ['related-repeat', 'related[2].webUrl', 'another page than that of related[0]'],
      ['related-repeat', 'related[3].webUrl', 'another page than that of the story itself'],
      ['related-repeat', 'related[4].webUrl', 'another page than that of related[0]'],
    ])
  })

  test('that was itself left out for another reason is kept', () => {
    const fields = {
      related: [{ webUrl: 'https://a.example.org' }, report('B', 'https://a.example.org')],
    }
    expect(articleOf(fields).details.related.map(({ title }) => title)).toEqual(['B'])
  })
})
