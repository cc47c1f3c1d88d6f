import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { FailedBefore } from '../pictures/failedBefore.ts'
import { manifestOf } from '../testing/bundleReader.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { runScript } from '../testing/program.ts'
import { summaryOf } from '../testing/summary.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const cli = (args: readonly string[], environment?: Readonly<Record<string, string>>) =>
  runScript('src/plugin/cli/cli.js', args, environment)

const good = { '2023-04-05-a.md': newsFile() }
const bad = { ...good, '2023-04-05-b.md': newsFile({ title: undefined, heat: 'hot' }) }

describe('check', () => {
  test('exits 0 where no file is rejected, warnings or not', async () => {
    const folder = await contentFolder({ '2023-04-05-a.md': newsFile({ heat: 'hot' }) })
    const { code, stdout } = await cli(['check', folder])
    expect(code).toBe(0)
    expect(stdout).toContain('2023-04-05-a.md:5:7 warning heat [number-invalid]')
    expect(stdout).toMatch(/Broadsheet: 1 story, .* 0 rejected, .* s\n$/)
  })

  test('prints the problems, with --all each of them, and exits 1 where a file is rejected', async () => {
    const files = Array.from({ length: 25 }, (_, i) => [`2023-04-05-${i}.md`, '---\n---\n'])
    const folder = await contentFolder(Object.fromEntries(files))
    const { code, stdout } = await cli(['check', folder])
    expect(code).toBe(1)
    expect(stdout.match(/rejected title/g)).toHaveLength(1)
    expect(stdout).toContain('25 like it in 25 files')
    const all = await cli(['check', folder, '--all'])
    expect(all.stdout.match(/rejected title/g)).toHaveLength(25)
  })

  test('prints a summary for programs with --json', async () => {
    const folder = await contentFolder(bad)
    const { code, stdout } = await cli(['check', '--json', folder])
    const summary = summaryOf(stdout)
    expect(summary).toMatchObject({ stories: 1, rejected: 1 })
    expect(summary.problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      [join(folder, '2023-04-05-b.md'), 1, 'title'],
      [join(folder, '2023-04-05-b.md'), 4, 'heat'],
    ])
    expect(code).toBe(1)
  })

  describe('in a workflow on GitHub', () => {
    const workflow = (folder: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder })
    const errors = /^::error file=2023-04-05-b\.md,line=1,col=1,title=title \[field-missing\]::/m

    test('annotates the files, after the report, which cannot hold commands', async () => {
      const folder = await contentFolder(bad)
      const { code, stdout } = await cli(['check', folder], workflow(folder))
      expect(code).toBe(1)
      expect(stdout).toMatch(/^::stop-commands::(\S+)\n.*\nBroadsheet: [^\n]*\n::\1::\n::error /s)
      expect(stdout).toMatch(errors)
      expect(stdout).toMatch(/^::warning file=2023-04-05-b\.md,line=4,/m)
    })

    test('keeps to JSON with --json, and annotates on the other output', async () => {
      const folder = await contentFolder(bad)
      const { stdout, stderr } = await cli(['check', folder, '--json'], workflow(folder))
      expect(summaryOf(stdout).problems).toHaveLength(2)
      expect(stderr).toMatch(errors)
    })

    test('has nothing to annotate where all is well', async () => {
      const folder = await contentFolder(good)
      const { stdout, stderr } = await cli(['check', folder], workflow(folder))
      expect(stdout + stderr).not.toMatch(/^::(error|warning)/m)
    })
  })

  test('with all names every picture that the last build could not have', async () => {
    const url = (n: number) => `https://gone.invalid/${n}.jpg`
    const files = Array.from({ length: 12 }, (_, n) => [
      `news/2023-04-05-${n}.md`,
      newsFile({ webUrl: `https://daily.example/${n}`, images: [{ url: url(n) }] }),
    ])
    const SITE_DIR = await contentFolder({
      ...Object.fromEntries(files),
      'site.yaml': 'images: self',
    })
    const failure = { kind: 'picture', reason: 'is answered with the status 404' } as const
    const failures = new Map(files.map((_, n) => [url(n), failure]))
    new FailedBefore(join(SITE_DIR, '_pictures'), Date.now()).keep(failures, failures)
    const brief = await cli(['check'], { SITE_DIR })
    expect(brief.stdout).toContain('status 404, and so for 11 others of gone.invalid')
    const all = await cli(['check', '--all'], { SITE_DIR })
    const named = all.stdout.match(/https:\/\/gone\.invalid\/\d+\.jpg(?=", which)/g) ?? []
    expect(new Set(named)).toEqual(new Set(failures.keys()))
  })

  test('takes several folders, and CONTENT_DIR where none is named', async () => {
    const [one, two] = [
      await contentFolder(good),
      await contentFolder({ '2023-04-05-b.md': newsFile() }),
    ]
    const named = await cli(['check', `${one}, ${two}`])
    expect(named.stdout).toContain('Broadsheet: 2 stories')
    const variable = await cli(['check'], { CONTENT_DIR: `${one},${two}` })
    expect(variable.stdout).toContain('Broadsheet: 2 stories')
  })
})

describe('bundle', () => {
  test('writes the bundle alone and exits 0, although a file is rejected', async () => {
    const [folder, out] = [await contentFolder(bad), await temporaryFolder()]
    const { code, stdout } = await cli(['bundle', folder, '--out', join(out, 'data')])
    expect(code).toBe(0)
    expect(stdout).toContain('1 rejected')
    expect(await readdir(out)).toEqual(['data'])
    const manifest = await readFile(join(out, 'data/manifest.json'), 'utf8')
    const { feed, topics } = manifestOf(new Map([['manifest.json', manifest]]))
    expect(feed.count).toBe(1)
    expect(await readFile(join(out, 'data', topics), 'utf8')).toBe('{"topics":[]}')
  })

  test('prints a summary for programs with --json', async () => {
    const [folder, out] = [await contentFolder(good), await temporaryFolder()]
    const { code, stdout } = await cli(['bundle', folder, '--json', '--out', out])
    expect(code).toBe(0)
    expect(summaryOf(stdout)).toMatchObject({ stories: 1, problems: [] })
  })

  test('writes nothing where there is no story, and says what that is for, unless that is meant', async () => {
    const [folder, out] = [await contentFolder({}), await temporaryFolder()]
    const { code, stdout, stderr } = await cli(['bundle', folder, '--out', out])
    expect(code).toBe(1)
    expect(stdout).toContain('the reader will be empty')
    expect(stderr).toContain('nothing was written')
    expect(await readdir(out)).toEqual([])
    expect((await cli(['bundle', folder, '--out', out, '--allow-empty'])).code).toBe(0)
    expect(await readdir(out)).toContain('manifest.json')
  })

  test('leaves a good bundle as it is where a folder cannot be read, and exits 1', async () => {
    const [folder, out] = [await contentFolder(good), await temporaryFolder()]
    await cli(['bundle', folder, '--out', out])
    const before = await readFile(join(out, 'manifest.json'), 'utf8')
    const { code, stdout } = await cli(['bundle', `${folder},${folder}/none`, '--out', out])
    expect(code).toBe(1)
    expect(stdout).toContain('there is no such folder')
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before)
  })
})

describe('wrong usage', () => {
  test.each([
    [[]],
    [['publish']],
    [['check', 'a', 'b']],
    [['check', '--out', 'x']],
    [['bundle', 'a']],
    [['check', '--loud']],
  ])('%j prints the usage and exits 2', async (args) => {
    const { code, stdout, stderr } = await cli(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^\S.*\n\nUsage:\n/)
  })

  test('is told to programs in the form that they read', async () => {
    const { code, stdout } = await cli(['check', 'a', 'b', '--json'])
    expect(code).toBe(2)
    expect(summaryOf(stdout).notices).toEqual([
      'Name one DIR; several folders are separated by commas.',
    ])
  })

  test('a bad setting says so and exits 2', async () => {
    const { code, stderr } = await cli(['check'], { SITE_URL: 'news' })
    expect(code).toBe(2)
    expect(stderr).toContain('SITE_URL: must be an address such as')
  })

  test('a Node that cannot run the project says what to do instead', async () => {
    const args = ['src/plugin/cli/cli.js', 'check']
    const { code, stdout, stderr } = await runScript('--no-experimental-strip-types', args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^This Node, v[\d.]+, is too old: run npm run content .*\n$/)
  })
})

test.each([
  [['check', '--jsn'], 'There is no option --jsn: did you mean --json?'],
  [['check', '--all-empty=1'], 'There is no option --all-empty'],
  [['bundle', '--out'], '--out needs a folder behind it.'],
  [['check', '--json=yes'], '--json stands alone, without =yes.'],
])('%j is answered in words, and exits 2', async (options, answer) => {
  const { code, stdout, stderr } = await cli(options)
  expect(code).toBe(2)
  expect(stdout + stderr).toContain(answer)
})
