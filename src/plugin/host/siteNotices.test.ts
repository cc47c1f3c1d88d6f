import { expect, test } from 'vitest'
import { type Options, readSettings } from '../run/settings.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { publishedSite } from './publishedSite.ts'
import { siteNotices } from './siteNotices.ts'

function noticesOf(options: Options, base = '/') {
  const settings = readSettings(options, {})
  return siteNotices(settings, publishedSite(settings, siteLanguage('en'), base))
}

test('a build says once which feedId keeps the ids in feeds where the site moves', () => {
  const notices = noticesOf({ siteUrl: 'https://example.org/news' }, '/news/')
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain('set feedId: "https://example.org/news/"')
  expect(noticesOf({ siteUrl: 'https://example.org', feedId: 'gardener' })).toEqual([])
})

test('without an address a build says what is missing, and what the ids are made from', () => {
  const [notice, ...others] = noticesOf({ title: 'Garden' })
  expect(notice).toContain('SITE_URL')
  expect(notice).toContain("the site's title")
  expect(others).toEqual([])
  expect(noticesOf({ feedId: 'gardener' }).join()).not.toContain('title')
})
