import { expect, test } from 'vitest'
import { growsWithText } from '../../../testing/growth.ts'
import { outletName } from './outletName.ts'

test.each([
  ['The Daily Example', 'dailyexample.org', 'The Daily Example'],
  ['The Daily Example - RSS', 'dailyexample.org', 'The Daily Example'],
  ['The Daily Example | Latest', 'example.org', 'The Daily Example'],
  ['The Daily Example RSS Feed', 'example.org', 'The Daily Example'],
  ['RSS feed of The Daily Example', 'example.org', 'The Daily Example'],
  ['Latest news from Example', 'example.org', 'Example'],
  ['Example » Feed', 'example.org', 'Example'],
  ['Example News - World', 'examplenews.co.uk', 'Example News'],
  ['World | Example', 'example.org', 'Example'],
  ['DNE > Technology', 'dailynewsexample.org', 'DNE > Technology'],
  ['Technology: The Example', 'theexample.org', 'The Example'],
  ['Science - All stories', 'example.org', 'Science'],
  ['Feed', 'example.org', 'Feed'],
  ['Garten & Tal – Politik', 'gartental.de', 'Garten & Tal'],
  ['a/b', 'example.org', undefined],
  ['word '.repeat(20), 'example.org', undefined],
])('%s of %s is %s', (title, domain, name) => {
  expect(outletName(title, domain)).toBe(name)
})

test.each(['|', '· ', 'rss '])('A title without end takes no longer than others: %s', (piece) => {
  const named = (title: string) => outletName(title, 'example.org')
  expect(growsWithText(named, (length) => `${piece.repeat(length / piece.length)}a`, 5000)).toBe(
    true,
  )
})
