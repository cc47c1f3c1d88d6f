import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { stageFile } from './stage.ts'
import { withLock } from './withLock.ts'

/** A number that no process has. */
const NOBODY = 2 ** 30

/** A folder, and a way to fill it; what is told meanwhile is kept. */
async function place() {
  const folder = await temporaryFolder()
  const said: string[] = []
  return {
    folder,
    lock: join(folder, '.broadsheet.lock'),
    said,
    fill: (work: () => Promise<void> = async () => undefined) =>
      withLock(folder, (message) => said.push(message), work),
  }
}

test('builds fill a folder one after the other, and the later ones say that they wait', async () => {
  const { folder, fill, said } = await place()
  const steps: string[] = []
  const build = (name: string) =>
    fill(async () => {
      steps.push(`${name} begins`)
      await new Promise((done) => setTimeout(done, 50))
      steps.push(`${name} ends`)
    })
  await Promise.all([build('one'), build('other')])
  expect(steps).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  expect(said).toEqual([expect.stringContaining(folder.slice(folder.lastIndexOf('/')))])
})

test('a build that fails leaves nothing behind, and the next begins at once', async () => {
  const { folder, fill, said } = await place()
  const failing = fill(async () => {
    stageFile({ folder, precompress: false }, 'a/b.txt', Buffer.from('a'))
    throw new Error('no room')
  })
  await expect(failing).rejects.toThrow('no room')
  expect(await readdir(folder)).toEqual([])
  await fill()
  expect(said).toEqual([])
})

test('what a killed build has left behind is cleared, and nobody waits for it', async () => {
  const { folder, lock, fill, said } = await place()
  writeFileSync(lock, `${NOBODY}\n`)
  stageFile({ folder, precompress: false }, 'a/b.txt', Buffer.from('a'))
  await fill(async () => {
    expect(await readFile(lock, 'utf8')).toBe(`${process.pid}\n`)
    expect(existsSync(join(folder, '.broadsheet/stage/a'))).toBe(false)
  })
  expect(said).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['an old one, although a process has its number', `${process.ppid}\n`, 4_000_000],
  ['one of this very number', `${process.pid}\n`, 0],
  ['one that was never written', '', 2000],
])('a lock that is left behind holds up nobody: %s', async (_, text, age) => {
  const { lock, fill, said } = await place()
  writeFileSync(lock, text)
  const time = new Date(Date.now() - age)
  utimesSync(lock, time, time)
  await fill()
  expect(said).toEqual([])
})
