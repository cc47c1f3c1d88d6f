import type { Page } from '@playwright/test'
import { BASE, PUBLISHED } from '../../setup/sites.ts'
import { expect, settled, test } from '../../setup/test.ts'

/** The addresses of this site that a page names anywhere: links, files, and what it tells other programs. */
const named = (page: Page) =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('*')].flatMap((element) =>
      ['href', 'src', 'srcset', 'action', 'poster', 'content'].flatMap((name) =>
        (element.getAttribute(name) ?? '').split(', '),
      ),
    )
    const isAddress = (text: string) => /^(https?:|\/|\.)/.test(text)
    const own = [location.origin, 'https://news.example']
    return values
      .filter(isAddress)
      .map((text) => new URL(text.split(' ', 1)[0] ?? '', document.baseURI))
      .filter(({ origin }) => own.includes(origin))
      .map(({ href }) => href)
  })

test('nothing that a page names or asks for is outside the path of the site', {
  tag: '@host',
}, async ({ page, watch }) => {
  // The status 404 is an error in the console.
  watch.expectFailures()
  const addresses = new Set<string>()
  page.on('request', (request) => addresses.add(request.url()))
  const look = async (path: string) => {
    await page.goto(path)
    await settled(page)
    for (const address of await named(page)) addresses.add(address)
  }
  for (const path of ['./', './page/1', './topics', './archive', './nowhere']) await look(path)
  for (const pattern of [/\/topic\/[^/]+$/, /\/news\/\d{4}-[^/]*$/, /\/archive\/\d{4}\/\d\d$/]) {
    await look([...addresses].find((address) => pattern.test(address)) ?? '')
  }
  const home = [`http://localhost:${BASE.port}`, 'https://news.example']
  const own = [...addresses]
    .map((each) => new URL(each))
    .filter((each) => home.includes(each.origin))
  expect(own.length).toBeGreaterThan(50)
  expect(own.filter(({ pathname }) => !pathname.startsWith(BASE.base)).map(String)).toEqual([])
})

test('what the site lists for other programs is below its path', { tag: '@host' }, async ({
  request,
}) => {
  for (const file of ['feed.xml', 'feed.json', 'feeds.opml', 'sitemap.xml']) {
    const answer = await request.get(`./${file}`)
    expect(answer.status()).toBe(200)
    const own = [...(await answer.text()).matchAll(/https:\/\/news\.example(\/[^\s"<]*)?/g)]
    expect(own.length, file).toBeGreaterThan(0)
    const elsewhere = own.filter(([, path]) => !path?.startsWith(BASE.base))
    expect(elsewhere.map(([text]) => text)).toEqual([])
  }
  const { start_url, scope, icons } = await (await request.get('./app.webmanifest')).json()
  for (const address of [start_url, scope, icons[0].src]) {
    const { href } = new URL(address, `${PUBLISHED}${BASE.base}app.webmanifest`)
    expect(href).toMatch(/^https:\/\/news\.example\/news\//)
  }
})
