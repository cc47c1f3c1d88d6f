import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { runScript } from '../testing/program.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const cli = (args: readonly string[], environment?: Readonly<Record<string, string>>) =>
  runScript('src/plugin/cli/cli.js', args, environment)

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(names.map((name) => readFile(name, 'utf8')))
  return Object.fromEntries(names.map((name, i) => [name.slice(folder.length), texts[i] ?? '']))
}

describe('bundles of several processes into one folder', () => {
  const news = (count: number, word: string) =>
    contentFolder(
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `2023-04-05-${i}.md`,
          newsFile({ title: `${word} ${i}`, webUrl: `https://daily.example.org/${i}` }),
        ]),
      ),
    )

  /** Lets a process die when the first of its new files is to go to its place. */
  const die = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const rename = fs.renameSync
    fs.renameSync = (from, to) =>
      from.includes('stage') ? process.kill(process.pid, 'SIGKILL') : rename(from, to)
    syncBuiltinESMExports()`
  const KILLED = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(die)}` }

  test('at once: one ends well, the others well or by saying why, and the next gives what a fresh one gives', async () => {
    const [one, other] = [await news(40, 'One'), await news(60, 'Other')]
    const [out, fresh] = [await temporaryFolder(), await temporaryFolder()]
    const runs = await Promise.all(
      [one, other, one].map((folder) => cli(['bundle', folder, '--out', out])),
    )
    expect(runs.map(({ code }) => code)).toContain(0)
    for (const { code, stderr } of runs) {
      if (code !== 0) expect(stderr).toMatch(/^Another build is at work in the same folder/m)
    }
    await cli(['bundle', one, '--out', out])
    await cli(['bundle', one, '--out', fresh])
    expect(await filesIn(out)).toEqual(await filesIn(fresh))
  })

  test('after one that was killed: the next gives what a fresh one gives', async () => {
    const [one, other] = [await news(60, 'One'), await news(40, 'Other')]
    const [out, fresh] = [await temporaryFolder(), await temporaryFolder()]
    await cli(['bundle', other, '--out', out])
    const before = await filesIn(out)
    await expect(cli(['bundle', one, '--out', out], KILLED)).rejects.toThrow()
    const after = await filesIn(out)
    expect(after['/.broadsheet.lock']).toContain('"pid":')
    expect(after).toMatchObject(before)
    expect(await cli(['bundle', other, '--out', out])).toMatchObject({ code: 0 })
    await cli(['bundle', other, '--out', fresh])
    expect(await filesIn(out)).toEqual(await filesIn(fresh))
  })
})

describe('identical input', () => {
  test('gives identical bytes, whatever the time zone, the language, the file times and the folder', async () => {
    const topics = ['Ärzte', 'Zebras', 'c', 'C', '新聞', 'i', 'I']
    const files = Object.fromEntries(
      topics.map((topic, i) => [
        `2023-04-0${i + 1}-${topic}.md`,
        newsFile({
          topics: [topic, 'All'],
          publishedDateTime: `2023-04-0${(i % 2) + 1}T23:30:00-03:00`,
          webUrl: `https://daily.example.org/${i}`,
        }),
      ]),
    )
    const reversed = Object.fromEntries(Object.entries(files).toReversed())
    const [one, other] = [await contentFolder(files), await contentFolder(reversed)]
    for (const name of await readdir(other)) await utimes(join(other, name), 1, 1)
    const [outOne, outOther] = [await temporaryFolder(), await temporaryFolder()]
    await cli(['bundle', one, '--out', outOne], { TZ: 'Asia/Tokyo', LANG: 'sv_SE.UTF-8' })
    await cli(['bundle', other, '--out', outOther], {
      TZ: 'America/Los_Angeles',
      LANG: 'tr_TR.UTF-8',
    })
    expect(await filesIn(outOther)).toEqual(await filesIn(outOne))
  })
})
