import { describe, expect, test } from 'vitest'
import type { TopicFile } from '../check/article.ts'
import { arrangeArticles, articles } from '../testing/arrangement.ts'
import type { TestFields } from '../testing/newsFile.ts'

const topicFile = (name: string, parent?: string): TopicFile => ({
  file: `${name}.yaml`,
  name,
  slugSource: name,
  parent,
})

describe('the groups of stories', () => {
  const idsIn = (stories: readonly { record: { id: string } }[]) =>
    stories.map(({ record }) => record.id)
  const files = {
    '2023-01-01-a': { publishedDateTime: '2023-01-01', topics: '[Roads, rivers, Bridges]' },
    '2023-01-31-b': { publishedDateTime: '2023-01-31T23:59:59Z', topics: '[roads, Roads]' },
    '2023-01-31-c': { publishedDateTime: '2023-02-01', topics: '[Roads]' },
    '2023-03-01-d': { publishedDateTime: '2023-03-01', topics: '[Hush]', published: 'false' },
  }

  test('by topic are the largest first, equal ones by name, those without stories last', () => {
    const { topics } = arrangeArticles(articles(files), [topicFile('Alps')])
    expect(topics.map(({ name, stories }) => [name, idsIn(stories)])).toEqual([
      ['Roads', ['2023-01-31-c', '2023-01-31-b', '2023-01-01-a']],
      ['Bridges', ['2023-01-01-a']],
      ['rivers', ['2023-01-01-a']],
      ['Alps', []],
    ])
  })

  test('by topic have those of all topics below, each story once, and the labels stay its own', () => {
    const topicFiles = [
      topicFile('Plants', 'Everything'),
      topicFile('Vegetables', 'Plants'),
      topicFile('Tomatoes', 'Vegetables'),
      topicFile('Everything'),
    ]
    const { topics, root, stories } = arrangeArticles(
      articles({
        '2023-01-01-a': { publishedDateTime: '2023-01-01', topics: '[Tomatoes]' },
        '2023-01-02-b': {
          publishedDateTime: '2023-01-02',
          topics: '[Plants, Tomatoes, Vegetables]',
        },
        '2023-01-03-c': { publishedDateTime: '2023-01-03', topics: '[tomatoes, Soil]' },
        '2023-01-04-d': { publishedDateTime: '2023-01-04', topics: '[Plants]' },
      }),
      topicFiles,
    )
    expect(root?.name).toBe('Everything')
    expect(topics.map(({ name, stories }) => [name, idsIn(stories)])).toEqual([
      ['Plants', ['2023-01-04-d', '2023-01-03-c', '2023-01-02-b', '2023-01-01-a']],
      ['Tomatoes', ['2023-01-03-c', '2023-01-02-b', '2023-01-01-a']],
      ['Vegetables', ['2023-01-03-c', '2023-01-02-b', '2023-01-01-a']],
      ['Soil', ['2023-01-03-c']],
    ])
    expect(stories[1]?.topics.map(({ name }) => name)).toEqual(['Tomatoes', 'Soil'])
  })

  test('by topic end where topics stand in a circle', () => {
    const circle = [topicFile('Hen', 'Egg'), topicFile('Egg', 'Hen'), topicFile('Feather', 'Hen')]
    const { topics } = arrangeArticles(
      articles({ '2023-01-01-a': { topics: '[Feather]' } }),
      circle,
    )
    expect(topics.map(({ name, stories }) => [name, stories.length])).toEqual([
      ['Feather', 1],
      ['Hen', 1],
      ['Egg', 0],
    ])
  })

  test('by month are those of publication in UTC, newest first', () => {
    const { months } = arrangeArticles(articles(files))
    expect(months.map(({ month, stories }) => [month, idsIn(stories)])).toEqual([
      ['2023-02', ['2023-01-31-c']],
      ['2023-01', ['2023-01-31-b', '2023-01-01-a']],
    ])
  })
})

describe('publishers', () => {
  const by = (name: string, domain: string) => ({ name, domain })
  const report = (title: string, provider: { name: string; domain: string }) => ({
    title,
    webUrl: `https://${provider.domain}/${title}`,
    provider,
  })
  const publishersOf = (files: Readonly<Record<string, TestFields>>) =>
    arrangeArticles(articles(files)).publishers.map(({ domain, name, led, covered }) => ({
      publisher: [domain, name],
      led: led.map(({ record }) => record.id),
      covered: covered.map(({ record }) => record.id),
    }))

  test('have what they led and where they are coverage, each once, newest first, the largest first', () => {
    const files = {
      '2023-01-01-a': {
        publishedDateTime: '2023-01-01',
        provider: by('Wire', 'wire.example'),
        related: [report('x', by('Post', 'post.example')), report('y', by('Post', 'post.example'))],
      },
      '2023-01-02-b': {
        publishedDateTime: '2023-01-02',
        provider: by('Post', 'blog.post.example'),
        related: [report('z', by('Post', 'post.example')), report('z', by('Sun', 'sun.example'))],
      },
      '2023-01-03-c': { publishedDateTime: '2023-01-03', provider: by('Post', 'post.example') },
    }
    expect(publishersOf(files)).toEqual([
      {
        publisher: ['post.example', 'Post'],
        led: ['2023-01-03-c', '2023-01-02-b'],
        covered: ['2023-01-01-a'],
      },
      { publisher: ['wire.example', 'Wire'], led: ['2023-01-01-a'], covered: [] },
      { publisher: ['sun.example', 'Sun'], led: [], covered: ['2023-01-02-b'] },
    ])
  })

  test('have their most frequent name, of equally frequent ones the oldest, reports counted', () => {
    const names = (...given: string[]) =>
      publishersOf(
        Object.fromEntries(
          given.map((name, day) => [
            `2023-01-0${day + 1}-a`,
            { publishedDateTime: `2023-01-0${day + 1}`, provider: by(name, 'post.example') },
          ]),
        ),
      ).map(({ publisher }) => publisher[1])
    expect(names('Post', 'The Post', 'The Post')).toEqual(['The Post'])
    expect(names('Post', 'The Post')).toEqual(['Post'])
  })
})
