/** Heads of pages of one site. */
import { expect } from 'vitest'
import type { PageData } from '../../shared/pageData.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { OUR_LOOK } from '../host/siteLook.ts'
import { printHead } from '../pages/printHead.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { readHead, textOf } from './printedHead.ts'

/** A site below a path. */
export const SITE: PublishedSite = {
  origin: 'https://news.example.org',
  base: '/paper/',
  title: 'Broadsheet',
  description: 'The news.',
  feedId: 'news',
  look: OUR_LOOK,
  ...siteLanguage('en'),
}

/** Where it is published. */
export const HOME = 'https://news.example.org/paper'

/** The same where nobody has said that. */
export const NOWHERE: PublishedSite = { ...SITE, origin: undefined }

/** The elements of the head of a page with this data and title. */
export const headOf = (data: PageData, title = '', site = SITE) =>
  readHead(printHead({ data, title }, site))

/** The graph of the page's JSON-LD. */
export function graphOf(data: PageData, title = '', site = SITE) {
  const json = JSON.parse(textOf(headOf(data, title, site), 'script'))
  expect(json['@context']).toBe('https://schema.org')
  return json['@graph']
}
