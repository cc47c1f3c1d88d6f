import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PublishedSite } from '../host/publishedSite.ts'
import { OUR_LOOK } from '../host/siteLook.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { printWebAppManifest } from './webAppManifest.ts'

const SITE: PublishedSite = {
  origin: undefined,
  base: '/paper/',
  title: 'Broad "sheet"',
  description: 'The news.',
  feedId: 'news',
  look: OUR_LOOK,
  ...siteLanguage('en'),
}
const ROOT = join(import.meta.dirname, '../../..')

/** Where the header of a PNG file has its size. */
const widthOf = (png: Buffer): number => png.readUInt32BE(16)
const heightOf = (png: Buffer): number => png.readUInt32BE(20)

const manifestOf = (site: PublishedSite) => JSON.parse(printWebAppManifest(site))

test('the web app is the site below its base path, in its language', () => {
  expect(manifestOf(SITE)).toMatchObject({
    name: 'Broad "sheet"',
    short_name: 'Broad "sheet"',
    description: 'The news.',
    lang: 'en',
    dir: 'ltr',
    id: '/paper/',
    start_url: '/paper/',
    scope: '/paper/',
    display: 'minimal-ui',
  })
  expect(manifestOf({ ...SITE, language: 'he' })).toMatchObject({ lang: 'he', dir: 'rtl' })
})

test('its icons are files of the site, with one that may be cut to a circle', () => {
  const icons: { src: string; sizes: string; purpose: string }[] = manifestOf(SITE).icons
  for (const { src, sizes } of icons) {
    expect(src).toMatch(/^\/paper\//)
    const file = readFileSync(join(ROOT, 'public', src.slice('/paper/'.length)))
    if (src.endsWith('.png')) expect(sizes).toBe(`${widthOf(file)}x${heightOf(file)}`)
  }
  expect(icons.map(({ purpose }) => purpose).sort()).toEqual(['any', 'any', 'any', 'maskable'])
})

test('its colors and icons are those of the site', () => {
  const svg = OUR_LOOK.icons.filter(({ name }) => name === 'icon.svg')
  const look = { ...OUR_LOOK, paper: { light: '#fff0f0', dark: '#000000' }, icons: svg }
  expect(manifestOf({ ...SITE, look })).toMatchObject({
    background_color: '#fff0f0',
    theme_color: '#fff0f0',
    icons: [{ src: '/paper/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })
})
