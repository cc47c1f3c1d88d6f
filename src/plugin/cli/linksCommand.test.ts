import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { runScript } from '../testing/program.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

test('the command for links says how it is used, and keeps nothing where nobody answers', async () => {
  const folder = await contentFolder({
    // Of this machine's own network, which is not asked.
    '2023-04-05-a.md': newsFile({ webUrl: 'http://127.0.0.1:9/a' }),
    '2023-04-06-b.md': newsFile({ webUrl: 'http://[::1]:9/b', published: false }),
  })
  const [none, bad] = await Promise.all(
    [[folder], [folder, '--limit', '0']].map((args) =>
      runScript('src/plugin/cli/cli.js', ['links', ...args]),
    ),
  )
  expect(none?.stdout).toMatch(/^None of 1 link has an answer/)
  expect([none?.code, existsSync(join(folder, 'links.json'))]).toEqual([0, false])
  expect([bad?.code, bad?.stderr]).toEqual([
    2,
    expect.stringMatching(/^--limit needs a whole number from 1\.\n\nUsage:/),
  ])
})
