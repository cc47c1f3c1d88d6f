import { beforeEach, describe, expect, test } from 'vitest'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { openPage } from '../testing/openPage.tsx'
import { bundleOfPublishers } from '../testing/publishers.ts'
import { serve } from '../testing/serve.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
})

/** A publisher with one story for each letter of its name. */
const named = (name: string): PublisherCount => ({
  domain: `${name.toLowerCase().replaceAll(' ', '-')}.example`,
  name,
  led: name.length,
  covered: 0,
})

test('the overview leads to a publisher, and from there to what it led and covered too', async () => {
  serve(bundleOfPublishers())
  const page = await openPage('/publishers')
  await page.sees('2 publishers')
  expect(page.seen()).toContain('The Daily 5 +3')
  expect(page.seen()).toContain('Wire +1')
  await page.press('main a', 'The Daily')
  await page.find('h1', 'The Daily')
  await page.sees('5 stories')
  await page.sees('Story of day 4')
  await page.press('main a', 'More stories')
  await page.sees('Story of day 3')
  await page.press('main nav a', 'Also covered')
  await page.find('h1', 'The Daily: also covered')
  await page.sees('November 2020')
  await page.press('main nav a', 'Earlier')
  await page.find('h1', 'The Daily: also covered, part 1 of 2')
  await page.sees('November 2019')
  await page.press('main a', 'Publishers')
  await page.find('h1', 'Publishers')
})

test('from a publisher’s list a story opens, and what it leads on to', async () => {
  serve(bundleOfPublishers())
  const page = await openPage('/publisher/daily.example.org')
  await page.press('main a', 'More stories')
  await page.sees('Story of day 3')
  await page.press('main a', 'More stories')
  await page.press('main a', 'Story of day 2')
  await page.find('h1', 'Story of day 2')
})

test('of a story that a publisher’s list has the headline is there before its details', async () => {
  const host = serve(bundleOfPublishers())
  const page = await openPage('/publisher/daily.example.org')
  await page.sees('Story of day 4')
  host.isDown = true
  await page.press('main a', 'Story of day 4')
  await page.find('h1', 'Story of day 4')
})

test.each([
  ['/publisher/WWW.Daily.example.org', 'The Daily', '/publisher/daily.example.org'],
  ['/publisher/Daily.example.org/page/1', 'The Daily', '/publisher/daily.example.org/page/1'],
  [
    '/publisher/www.daily.example.org/coverage/1',
    'The Daily: also covered, part 1 of 2',
    '/publisher/daily.example.org/coverage/1',
  ],
  ['/publisher/www.unknown.example', 'Page not found', '/publisher/www.unknown.example'],
])('%s is %s, at %s', async (asked, title, address) => {
  serve(bundleOfPublishers())
  const page = await openPage(asked)
  await page.find('h1', title)
  expect(location.pathname).toBe(address)
})

test('a publisher that has led nothing shows what it covered', async () => {
  serve(bundleOfPublishers())
  const page = await openPage('/publisher/wire.example')
  await page.sees('Wire has led no story here yet.')
  await page.sees('Story of day 4')
  expect(document.querySelector('main nav')).toBeNull()
})

test('a publisher’s name in a story leads to its page', async () => {
  serve(bundleOfPublishers())
  const page = await openPage('/news/2020-11-02-story')
  await page.press('main a', 'The Daily')
  await page.find('h1', 'The Daily')
})

test.each([
  '/publisher/nobody.example',
  '/publisher/daily.example.org/page/9',
  '/publisher/daily.example.org/coverage/3',
  '/publisher/daily.example.org/coverage/x',
])('there is nothing at %s', async (address) => {
  serve(bundleOfPublishers())
  const page = await openPage(address)
  await page.find('h1', 'Page not found')
})

describe('many publishers', () => {
  const NAMES = ['Ärzte Zeitung', 'apple daily', '24/7 Wall St', 'Żółw', '新聞', 'Ban Times']
  const publishers = [
    ...NAMES.map(named),
    ...Array.from({ length: 30 }, (_, i) => ({ ...named('Times'), domain: `t${i}.example` })),
  ]
  const open = () => {
    serve({ ...bundleOfPublishers(), 'publishers/1.json': { publishers, lists: [] } })
    return openPage('/publishers')
  }

  test('stand below their letters, accents and case aside', async () => {
    const page = await open()
    await page.sees('36 publishers')
    const letters = [...document.querySelectorAll('main nav a')].map((link) => link.textContent)
    expect(letters).toEqual(['#', 'A', 'B', 'T', 'Z', '漢'])
    expect((await page.find('section', 'Ärzte')).textContent).toContain('apple daily')
  })

  test('of one name have their domains beside it', async () => {
    const page = await open()
    expect((await page.find('#letter-T')).textContent).toContain('Timest7.example')
    expect((await page.find('#letter-B')).textContent).not.toContain('.example')
  })

  test('are found by a part of their names', async () => {
    const page = await open()
    const field = await page.find('main input[type=search]')
    if (!(field instanceof HTMLInputElement)) throw new Error('no field')
    const type = (text: string) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    type('arzte')
    await page.find('[role=status]', '1 publisher')
    expect(document.querySelectorAll('main li')).toHaveLength(1)
    type('nobody')
    await page.sees('No publisher here has a name like “nobody”.')
  })
})

describe('figures', () => {
  const times = (first: number, lag?: number) => ({
    stories: 12,
    first,
    withinDay: 9,
    ...(lag !== undefined && { lag }),
  })
  const withFigures = () => {
    const files = bundleOfPublishers()
    const [daily, wire] = files['publishers/1.json'].publishers
    const [lists, others] = files['lists/1.json'].publishers
    return {
      ...files,
      'publishers/1.json': {
        ...files['publishers/1.json'],
        publishers: [
          { ...daily, times: times(1, 200) },
          { ...wire, times: times(4) },
        ],
      },
      'lists/1.json': {
        publishers: [
          {
            ...lists,
            figures: {
              topics: [{ slug: 'ai', name: 'AI', count: 5 }],
              copies: [{ domain: 'wire.example', name: 'Wire', count: 3 }],
            },
          },
          others,
        ],
      },
    }
  }

  test('order the publishers, each order at an address of its own', async () => {
    serve(withFigures())
    const page = await openPage('/publishers')
    await page.press('main nav a', 'Most often first')
    await page.find('h1', 'Publishers: Most often first')
    const rows = () => [...document.querySelectorAll('main ol li')].map((row) => row.textContent)
    expect(rows()).toEqual(['Wire 4 of 12', 'The Daily 1 of 12'])
    expect(location.pathname).toBe('/publishers/first')
    await page.press('main nav a', 'Shortest lag')
    await page.sees('1 more has fewer, or too few to say.')
    expect(rows()).toEqual(['The Daily 3 h 20 min'])
  })

  test('stand on a publisher’s page, and say where they are too few', async () => {
    serve(withFigures())
    const page = await openPage('/publisher/daily.example.org')
    const figures = await page.find('[aria-label="In figures"]')
    expect(figures.textContent).toContain('First1 of 12')
    expect(figures.textContent).toContain('Typical lag3 h 20 min')
    expect(figures.textContent).toContain('Same text, earlier atWire 3')
    const other = await openPage('/publisher/wire.example')
    const few = await other.find('[aria-label="In figures"]')
    expect(few.textContent).toContain('Typical lagtoo few to say')
  })

  test('are not there where nothing is known, nor is an order that does not exist', async () => {
    serve(bundleOfPublishers())
    const page = await openPage('/publisher/daily.example.org')
    await page.sees('Story of day 4')
    expect(document.querySelector('[aria-label="In figures"]')).toBeNull()
    const none = await openPage('/publishers/best')
    await none.find('h1', 'Page not found')
  })
})
