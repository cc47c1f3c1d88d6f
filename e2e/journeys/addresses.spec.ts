import { expect, test } from '../setup/test.ts'

const UNKNOWN = [
  { path: 'nowhere', title: 'Page not found' },
  { path: 'page/9999999', title: 'Page not found' },
  { path: 'page/0', title: 'Page not found' },
  { path: 'page/one', title: 'Page not found' },
  { path: 'news/2020-01-01-no-such-story', title: 'Story not found' },
  { path: 'news/__proto__', title: 'Story not found' },
  { path: 'topic/no-such-topic', title: 'Topic not found' },
  { path: 'topic/no-such-topic/page/2', title: 'Topic not found' },
  { path: 'archive/0999/12', title: 'Month not found' },
  { path: 'archive/0999/12/1', title: 'Month not found' },
  { path: 'archive/2020/13', title: 'Page not found' },
  { path: 'archive/2020/1', title: 'Page not found' },
  { path: 'archive/2020/12/0', title: 'Page not found' },
  { path: 'archive/2020/12/last', title: 'Page not found' },
]

for (const { path, title } of UNKNOWN) {
  test(`/${path} says "${title}" and shows ways on`, async ({ page, watch }) => {
    // The status 404 is an error in the console.
    watch.expectFailures()
    await page.goto(`./${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(new RegExp(`^${title} · `))
    await page.getByRole('main').getByRole('link', { name: 'Go to the latest stories' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Latest stories' })).toBeFocused()
  })
}
