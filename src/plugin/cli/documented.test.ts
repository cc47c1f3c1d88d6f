import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { PROJECT, runProgram, runScript } from '../testing/program.ts'
import { summaryOf } from '../testing/summary.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const bad = { '2023-04-05-b.md': newsFile({ title: undefined, heat: 'hot' }) }

describe('the documented command for programs', () => {
  /** Runs it as README.md has it, for another folder. */
  const documented = (folder: string, variables: Readonly<Record<string, string>> = {}) => {
    const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8')
    const [, command = ''] = /^(npm .* --json) +# /m.exec(readme) ?? []
    expect(command).toContain('content -- check ~/news --json')
    const [program = '', ...args] = command.replace('~/news', folder).split(' ')
    return runProgram(program, args, variables)
  }

  test('prints JSON and nothing else, whatever it finds', async () => {
    const [full, empty] = [await contentFolder(bad), await contentFolder({})]
    const runs = [
      await documented(full),
      await documented(empty),
      await documented(join(empty, 'none')),
      await documented(full, { SITE_URL: 'news' }),
    ]
    const summaries = runs.map(({ stdout }) => summaryOf(stdout))
    expect(runs.map(({ code }) => code)).toEqual([1, 0, 1, 2])
    expect(summaries.map(({ isComplete }) => isComplete)).toEqual([true, true, false, false])
    expect(summaries.at(-1)?.notices.join()).toContain('SITE_URL: must be an address')
  })
})

test('DIR is relative to where one stands, and so are the places in messages', async () => {
  const folder = await contentFolder({ 'news/2023-04-05-a.md': newsFile({ heat: 'hot' }) })
  const { code, stdout } = await runScript('src/plugin/cli/cli.js', ['check', 'news'], {
    INIT_CWD: folder,
  })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^news\/2023-04-05-a\.md:5:7 warning heat/m)
  const out = await runScript('src/plugin/cli/cli.js', ['bundle', 'news', '--out', 'out'], {
    INIT_CWD: folder,
  })
  expect(out.code).toBe(0)
  expect(await readdir(join(folder, 'out'))).toContain('manifest.json')
})
