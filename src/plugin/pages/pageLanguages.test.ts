import { expect, test } from 'vitest'
import type { PublishedSite } from '../host/publishedSite.ts'
import { listPage, monthPage, storyPage, TOPICS_PAGE } from '../testing/pageData.ts'
import { graphOf, headOf, SITE } from '../testing/pageHead.ts'
import { metaOf } from '../testing/printedHead.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { frameHtml, shellHtml } from './pageTemplate.ts'

const INDEX = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><!--policy--><!--scheme--><!--head--></head>
<body><div id="root"><!--page--></div></body></html>`

const siteIn = (language: string): PublishedSite => ({ ...SITE, ...siteLanguage(language) })
const descriptions = (language: string) =>
  [listPage(1), TOPICS_PAGE, monthPage(true), storyPage({ excerpt: undefined })].flatMap((data) =>
    metaOf(headOf(data, 'A', siteIn(language)), 'description'),
  )

test('heads describe pages in the language of the site', () => {
  expect(descriptions('de')).toEqual([
    '60 Meldungen auf Broadsheet: Seite 1 von 3, von der ältesten an gezählt.',
    'Alle 2 Themen von Broadsheet, jedes mit seinen Meldungen.',
    '700 Meldungen aus dem November 2020 auf Broadsheet, nach Tagen geordnet, Teil 2 von 2.',
    'Ein Bericht von The Daily, veröffentlicht am 18. November 2020.',
  ])
  expect(descriptions('ja')).toEqual([
    'Broadsheetの記事60件、古い順で1ページ目（全3ページ）。',
    'Broadsheetの全2テーマと、その記事。',
    'Broadsheetの2020年11月の記事700件、日付別、第2部（全2部）。',
    'The Dailyの報道、2020年11月18日公開。',
  ])
})

test('breadcrumbs for search engines do too', () => {
  const [, crumbs] = graphOf(monthPage(true, { part: 1 }), 'A', siteIn('es'))
  expect(crumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
    'Broadsheet',
    'Hemeroteca',
    'Noviembre de 2020',
    'Parte 1',
  ])
})

test('the page of addresses without one lists the ways on as the language does', () => {
  const text = (language: string) =>
    shellHtml(INDEX, siteIn(language), true, '').replace(/<[^>]+>/g, '')
  expect(text('en')).toContain('Latest stories, all topics, archive')
  expect(text('de')).toContain('Aktuelle Meldungen, alle Themen und Archiv')
  expect(text('ar')).toContain('آخر الأخبار، وكل الموضوعات، والأرشيف')
})

test('a page says the language of its words, which is not the one of stories that none are there for', () => {
  const html = (language: string) => frameHtml(INDEX, { ...siteIn(language), policy: undefined })
  expect(html('ar-EG')).toContain('<html lang="ar-EG" dir="rtl">')
  expect(html('pt')).toContain('<html lang="pt" dir="ltr">')
  expect(html('nl')).toContain('<html lang="en" dir="ltr">')
})
