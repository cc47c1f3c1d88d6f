import { expect, test } from 'vitest'
import { say } from '../../shared/words/say.ts'
import { ENGLISH } from './catalogues.ts'
import { siteLanguage, wordsNotice } from './siteLanguage.ts'

test('a site speaks its language, with the numbers and dates of its country', () => {
  const austrian = siteLanguage('de-AT')
  expect(say(austrian, 'stories', { count: 12_345 })).toBe('12\u00a0345 Meldungen')
  expect(austrian).toMatchObject({ language: 'de-AT', wordsLanguage: 'de-AT' })
  expect(austrian.calendar.months[0]).toBe('Jänner')
  expect(wordsNotice('de-AT')).toBeUndefined()
})

test('Arabic counts in six ways', () => {
  const arabic = siteLanguage('ar')
  const said = [0, 1, 2, 3, 11, 100].map((count) => say(arabic, 'stories', { count }))
  expect(said).toEqual(['لا أخبار', 'خبر واحد', 'خبران', '3 أخبار', '11 خبرًا', '100 خبر'])
})

test('where there are no words in a language they are English, which is said, and are said to be English', () => {
  const dutch = siteLanguage('nl')
  expect(say(dutch, 'skip')).toBe('Skip to the content')
  expect(dutch).toMatchObject({ language: 'nl', wordsLanguage: 'en' })
  expect(dutch.calendar.weekdays[0]).toBe('zondag')
  expect(wordsNotice('nl')).toContain('There are no words for Dutch')
})

test('a publisher’s words come before those of the catalogue', () => {
  const german = siteLanguage('de', { latest: 'Neu' })
  expect([say(german, 'latest'), say(german, 'topics')]).toEqual(['Neu', 'Themen'])
  expect(wordsNotice('de', { latest: 'Neu' })).toBeUndefined()
})

test('of a language that is brought in part, the rest is English and counted', () => {
  const few = { latest: 'Nieuw' }
  expect(siteLanguage('nl', few).wordsLanguage).toBe('en')
  const { skip: _, ...most } = ENGLISH
  const dutch = siteLanguage('nl', most)
  expect(dutch.wordsLanguage).toBe('nl')
  expect(say(dutch, 'skip')).toBe('Skip to the content')
  expect(wordsNotice('nl', most)).toContain('1 word is missing for Dutch')
  expect(wordsNotice('nl', most)).toContain('the first is skip.')
  expect(wordsNotice('nl', ENGLISH)).toBeUndefined()
})

test.each([
  ['few', {}],
  ['most', ENGLISH],
])('where %s words are brought, each is counted by the rules of its own language', (_, brought) => {
  const stories = {
    one: '{count} artykuł',
    few: '{count} artykuły',
    many: '{count} artykułów',
    other: '{count} artykułu',
  }
  const { reports: _left, ...own } = { ...brought, stories }
  const polish = siteLanguage('pl', own)
  const said = (key: 'stories' | 'reports') =>
    [1, 3, 5, 21].map((count) => say(polish, key, { count }))
  expect(said('stories')).toEqual(['1 artykuł', '3 artykuły', '5 artykułów', '21 artykułów'])
  expect(said('reports')).toEqual(['1 report', '3 reports', '5 reports', '21 reports'])
  // Korean has one form for all numbers, and Latvian counts 21 as 1.
  expect(say(siteLanguage('lv'), 'reports', { count: 21 })).toBe('21 reports')
  expect(say(siteLanguage('ko'), 'reports', { count: 1 })).toBe('1 report')
})
