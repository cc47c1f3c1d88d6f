import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { news, watching } from '../testing/watching.ts'

test('after more events than the system keeps, every file is told', async () => {
  const { folder, at } = await news({ 'news/quiet/a.md': 'one' })
  const { hears } = await watching([folder])
  writeFileSync(at('loud.md'), 'one')
  for (let i = 0; i < 10_000; i++) {
    renameSync(at('loud.md'), at('x.md'))
    renameSync(at('x.md'), at('loud.md'))
  }
  await hears('news/loud.md', 'news/quiet/a.md')
})

test.runIf(process.platform === 'linux')('there is one watch for each folder', async () => {
  const files = Array.from({ length: 300 }, (_, i) => `news/${i % 2 ? 'a' : 'b'}/${i}.md`)
  const { folder } = await news(Object.fromEntries(files.map((file) => [file, 'one'])))
  const before = inotifyWatches()
  await watching([folder])
  expect(inotifyWatches() - before).toBe(3)
})

function inotifyWatches(): number {
  const folder = '/proc/self/fdinfo'
  const texts = readdirSync(folder).map((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return ''
    }
  })
  return texts.join('').match(/^inotify wd:/gm)?.length ?? 0
}
