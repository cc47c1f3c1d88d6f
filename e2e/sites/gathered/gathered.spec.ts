import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOfAxe } from '../../setup/axe.ts'
import { filesWith, namesBelow } from '../../setup/builtSite.ts'
import { GATHERED } from '../../setup/sites.ts'
import { expect, test } from '../../setup/test.ts'
import { run } from './content.ts'
import { BRIDGE, feedOf, LATER, OUTLETS, withFeeds } from './feeds.ts'

const NEWS = join(GATHERED.content, 'news')

/** The file of the story that four outlets have. */
const bridgeFile = (): string => {
  const file = readdirSync(NEWS).find((name) => read(join(NEWS, name)).includes('Elmstad'))
  if (file === undefined) throw new Error('nothing was gathered of the bridge')
  return file
}
const read = (file: string): string => readFileSync(file, 'utf8')

/** When the robot found the last report of a story. */
const lastGathered = (file: string): string | undefined =>
  [...read(file).matchAll(/^ +gathered: (\S+)$/gm)].map(([, instant]) => instant).at(-1)

test('a reader finds an event of three outlets as one story, with its coverage, and sees when that last grew', async ({
  page,
}) => {
  await page.goto('/')
  const card = page.getByRole('article').filter({ hasText: 'Elmstad' })
  await expect(card).toHaveCount(1)
  await card.getByRole('heading').getByRole('link').click()
  const coverage = page.getByRole('region', { name: 'Related coverage' })
  await expect(coverage).toContainText('3 outlets')
  for (const { name } of OUTLETS.slice(0, 3)) await expect(coverage).toContainText(name)
  const grown = coverage
    .getByRole('paragraph')
    .filter({ hasText: 'Coverage last grew' })
    .getByRole('time')
  await expect(grown).toHaveAttribute('datetime', lastGathered(join(NEWS, bridgeFile())) ?? '')
})

test('a reader sees where the news come from: which outlets fail, since when and why, and why a topic is empty', async ({
  page,
}) => {
  await page.goto('/topic/chess')
  await page.getByRole('main').getByRole('link', { name: 'Why it is empty' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources')
  await expect(page.getByText(/^Last asked for news:/)).toBeVisible()
  const failing = page.getByRole('region', { name: 'Failing, silent or ended' })
  const fallen = failing.getByRole('listitem').filter({ hasText: 'Fallen Tower' })
  await expect(fallen).toContainText('Failing since')
  await expect(fallen).toContainText('Its host answers with an error (500).')
  const broken = failing.getByRole('listitem').filter({ hasText: 'Broken Clock' })
  await expect(broken).toContainText('What is there is not a feed.')
  const empty = page.getByRole('region', { name: 'Topics without stories' })
  await expect(empty.getByRole('listitem').filter({ hasText: 'Chess' })).toContainText('failing')
  await page.getByRole('link', { name: 'Elmstad Courier', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elmstad Courier')
})

test('the page of sources can be read and used by everybody, and fits a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/sources')
  for (const scheme of ['light', 'dark'] as const) {
    expect(await findingsOfAxe(page, scheme)).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the footer leads to the sources, and a story says when its coverage grew', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click()
    await expect(page.getByText('Its host answers with an error (500).')).toBeVisible()
    await page.goto(`/news/${bridgeFile().replace(/\.md$/, '')}`)
    await expect(page.getByText(/^Coverage last grew/)).toBeVisible()
  })
})

test('the address of no feed is in what is published', () => {
  const [first] = OUTLETS
  expect(first && filesWith(GATHERED.outDir, feedOf(first).slice('http://'.length))).toEqual([])
})

test('what a person has written into a gathered story stays when its coverage grows, and both are shown', async () => {
  // The other tests look at the site as it was built.
  const folder = test.info().outputPath('site')
  cpSync(GATHERED.content, folder, { recursive: true })
  const file = join(folder, 'news', bridgeFile())
  const edited = read(file).replace(/^title: .*$/m, 'title: "The bridge is shut" # our words')
  expect(edited).toContain('# our words')
  writeFileSync(file, edited)
  await withFeeds([...OUTLETS.filter(({ host }) => host !== LATER.host), LATER], () =>
    run(folder, 'gather', '--now'),
  )
  const grown = read(file).split('\n')
  const lost = edited.split('\n').filter((line) => !grown.includes(line))
  expect(lost.filter((line) => !line.startsWith('heat: '))).toEqual([])
  const out = test.info().outputPath('bundle')
  await run(folder, 'content', 'bundle', '--out', out)
  const stories = namesBelow(join(out, 'stories')).map((name) => read(join(out, 'stories', name)))
  const story = stories.find((text) => text.includes('The bridge is shut'))
  expect(story).toContain(LATER.name)
  expect(story).toContain(`"grown":"${lastGathered(file)}"`)
  expect(stories.join()).not.toContain(BRIDGE)
})
