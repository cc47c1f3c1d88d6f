import { expect, test } from '../setup/test.ts'

const UNKNOWN = {
  'Page not found': [
    'nowhere',
    'page/9999999',
    'page/0',
    'page/one',
    'archive/2020/13',
    'archive/2020/1',
    'archive/2020/12/0',
    'archive/2020/12/last',
  ],
  'Story not found': ['news/2020-01-01-no-such-story', 'news/__proto__'],
  'Topic not found': ['topic/no-such-topic', 'topic/no-such-topic/page/2'],
  'Month not found': ['archive/0999/12', 'archive/0999/12/1'],
}

for (const [title, paths] of Object.entries(UNKNOWN)) {
  test(`an address that there is nothing at says "${title}" and shows ways on`, {
    tag: '@host',
  }, async ({ page, watch }) => {
    // The status 404 is an error in the console.
    watch.expectFailures()
    for (const path of paths) {
      await page.goto(`./${path}`)
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title)
      await expect.soft(page, path).toHaveTitle(new RegExp(`^${title} · `))
    }
    await page.getByRole('main').getByRole('link', { name: 'Go to the latest stories' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Latest stories' })).toBeFocused()
  })
}
