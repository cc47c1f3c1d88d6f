import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { OUR_LOOK } from '../host/siteLook.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { cutTemplate, frameHtml, prerenderedPage, shellHtml } from './pageTemplate.ts'

const INDEX = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><!--policy--><!--scheme--><!--head--></head>
<body><div id="root"><!--page--></div></body></html>`

const SITE = {
  title: 'A "B" & </noscript><script>',
  description: 'News',
  ...siteLanguage('he'),
  origin: undefined,
  base: '/news/',
  feedId: 'news',
  look: OUR_LOOK,
}

test('a page says the language of its words, the direction of its stories and its policy', () => {
  const html = frameHtml(INDEX, {
    language: 'he',
    wordsLanguage: 'en',
    policy: "default-src 'none'",
    look: OUR_LOOK,
  })
  expect(html).toContain('<html lang="en" dir="rtl">')
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src [^"]+"/)
  expect(frameHtml(INDEX, { ...SITE, policy: undefined })).not.toContain('http-equiv')
})

test('the data of a page comes back whole and cannot end its element', () => {
  const hostile = '</script><script>alert(1)</script><!-- $& $1 \u2028 & " \\'
  const page = prerenderedPage(
    cutTemplate(INDEX),
    '<title>$&</title>',
    '<p>$1</p>',
    JSON.stringify({ hostile }),
  )
  expect(page).toContain('<title>$&</title>')
  expect(page).toContain('<div id="root"><p>$1</p></div>')
  const [, json] =
    /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json ?? '')).toEqual({ hostile })
  expect(page.match(/<script/g)).toHaveLength(1)
})

test('the fallback says without scripts what it is, and leads to the front page', () => {
  const errors: string[] = []
  const html = shellHtml(INDEX, SITE, true, '')
  parse(html, { onParseError: ({ code }) => errors.push(code), scriptingEnabled: false })
  expect(errors).toEqual([])
  expect(html).toMatch(/<a [^>]*href="\/news\/">/)
  expect(html).not.toContain('</noscript><script>')
})

test('search engines are kept from the fallback, and not from the front page', () => {
  expect(shellHtml(INDEX, SITE, true, '')).toContain('<meta name="robots" content="noindex">')
  expect(shellHtml(INDEX, SITE, false, '')).not.toContain('noindex')
})

test.each(['<!--head-->', '<!--page-->'])('a missing %s is an error that names it', (mark) => {
  expect(() => cutTemplate(INDEX.replace(mark, ''))).toThrow(mark.slice(0, -3))
})

test('a page says the colors that it lies on, for the bar of a browser', () => {
  const look = { paper: { light: '#ffffff', dark: '#112233' } }
  const html = frameHtml(INDEX, { ...SITE, policy: undefined, look })
  const metas = [...html.matchAll(/<meta name="theme-color" content="(.*?)" media="(.*?)"/g)]
  expect(metas.map(([, ...each]) => each)).toEqual([
    ['#ffffff', '(prefers-color-scheme: light)'],
    ['#112233', '(prefers-color-scheme: dark)'],
    ['#f4ead5', 'sepia'],
  ])
})
