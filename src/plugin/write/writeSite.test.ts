import { readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import {
  expectFittingForms,
  release,
  textsIn,
  withoutEditionBefore,
  writeRelease as write,
} from '../testing/release.ts'

test('what builds wrote and the last one does not have goes; what others put there stays', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'CNAME'), 'news.example.org')
  await writeFile(join(folder, 'assets', 'photo-portrait.js'), '')
  await write(await release('old', { 'pictures/old.svg': '<svg/>' }), folder)
  const kept = await stat(join(folder, 'pictures/same.svg'))
  await write(await release('new', { 'pictures/new.svg': '<svg/>' }), folder)
  const names = [...(await textsIn(folder)).keys()].filter(
    (name) => !/^data\/|\.(br|gz)$/.test(name),
  )
  expect(names.sort()).toEqual([
    '.broadsheet.json',
    '404.html',
    'CNAME',
    'assets/app-new.js',
    'assets/app-old.js',
    'assets/photo-portrait.js',
    'assets/style.css',
    'index.html',
    'pictures/new.svg',
    'pictures/same.svg',
  ])
  expect((await stat(join(folder, 'pictures/same.svg'))).ino).toBe(kept.ino)
})

test('scripts of the edition before stay, whole, until the next edition, however many builds have other stories; nothing else does', async () => {
  const folder = await temporaryFolder()
  const scripts = async () =>
    [...(await textsIn(folder)).keys()].filter((name) => /^assets\/app-.*js/.test(name)).sort()
  const long = 'console.log("a script that is long enough");'.repeat(60)
  const withdrawn = {
    'assets/pictures/0123456789abcdef-384.avif': 'withdrawn',
    'assets/theirs.pdf': 'withdrawn',
  }
  await write(await release('one', { 'assets/app-long.js': long, ...withdrawn }), folder)
  await write(await release('two', { 'pages.txt': 'withdrawn' }), folder)
  expect([...(await textsIn(folder)).keys()].join()).not.toMatch(/avif|pdf/)
  expect(await scripts()).toEqual([
    'assets/app-long.js',
    'assets/app-long.js.br',
    'assets/app-long.js.gz',
    'assets/app-one.js',
    'assets/app-two.js',
  ])
  const again = await release('two')
  await write({ ...again, page: again.page.replace('two', 'other stories') }, folder)
  expect(await scripts()).toContain('assets/app-long.js.br')
  expect((await textsIn(folder)).has('pages.txt')).toBe(false)
  await writeFile(join(folder, 'assets/app-two.js'), 'cut o')
  await write(await release('three'), folder)
  expect(await scripts()).toEqual(['assets/app-three.js'])
})

test('a file that cannot be written is an error, and the last site stays', async () => {
  const folder = await temporaryFolder()
  await write(await release('old'), folder)
  await mkdir(join(folder, 'assets/app-new.js'))
  await expect(write(await release('new'), folder)).rejects.toThrow(
    'app-new.js is a folder that no build has put there',
  )
  expect((await textsIn(folder)).get('index.html')).toContain('<title>old')
})

test('a record of other places is not followed', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'theirs.txt'), '')
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'site/.broadsheet.json'), '["a/../../theirs.txt"]')
  await write(await release('new'), join(folder, 'site'))
  expect(await readdir(folder)).toContain('theirs.txt')
})

const ONE_DAY = 86_400_000

/** All files that a host serves, by name, with the time of their last change. */
async function timesIn(folder: string): Promise<Map<string, number>> {
  const names = [...(await textsIn(folder)).keys()]
  const timed = names.map(async (name): Promise<[string, number]> => {
    const { mtimeMs } = await stat(join(folder, name))
    return [name, mtimeMs]
  })
  return new Map(await Promise.all(timed))
}

test('a build in which nothing has changed writes no file again', async () => {
  const folder = await temporaryFolder()
  const same = await release('same')
  await write(same, folder)
  const yesterday = new Date(Date.now() - ONE_DAY)
  for (const name of (await textsIn(folder)).keys()) {
    await utimes(join(folder, name), yesterday, yesterday)
  }
  const before = await timesIn(folder)
  await write(same, folder)
  expect(await timesIn(folder)).toEqual(before)
})

test('a form is made anew where it is not that of its file, whoever put it there', async () => {
  const folder = await temporaryFolder()
  const old = await release('old')
  await write(old, folder)
  const forms = ['index.html.br', 'index.html.gz', '404.html.br', '404.html.gz']
  const whole = await Promise.all(forms.map((form) => readFile(join(folder, form))))
  await write(await release('new'), folder)
  const others = await Promise.all(forms.map((form) => readFile(join(folder, form))))
  await write(old, folder)
  // That of other bytes, that of other bytes, nothing, and half of it.
  await writeFile(join(folder, 'index.html.br'), others[0] ?? '')
  await writeFile(join(folder, 'index.html.gz'), others[1] ?? '')
  await rm(join(folder, '404.html.br'))
  await writeFile(join(folder, '404.html.gz'), whole[3]?.subarray(0, 20) ?? '')
  await write(old, folder)
  expect(await Promise.all(forms.map((form) => readFile(join(folder, form))))).toEqual(whole)
  expectFittingForms(folder)
})

test('a folder in which nothing is left goes, unless something of others is in it', async () => {
  const folder = await temporaryFolder()
  const files = { 'pictures/a/old.svg': '<svg/>', 'shared/old.svg': '<svg/>' }
  await write(await release('old', files), folder)
  await writeFile(join(folder, 'shared/theirs.txt'), '')
  await write(await release('new'), folder)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => /^(pictures|shared)/.test(name)).sort()).toEqual([
    'pictures',
    'pictures/same.svg',
    'shared',
    'shared/theirs.txt',
  ])
})

test('a form that the publisher has made stays with the file that it is of', async () => {
  const folder = await temporaryFolder()
  const text = (word: string) => `${word} `.repeat(1000)
  const files = (word: string) => ({ 'a.txt': text(word), 'a.txt.gz': 'theirs' })
  for (const word of ['old', 'new']) {
    await write(await release(word, files(word)), folder)
    const there = await textsIn(folder)
    expect(there.get('a.txt')).toBe(text(word))
    expect(there.get('a.txt.gz')).toBe('theirs')
    expect(there.has('a.txt.br')).toBe(false)
  }
})

test('of two builds at once into one folder one ends, and the other gives what it gives alone', async () => {
  const [folder, fresh] = [await temporaryFolder(), await temporaryFolder()]
  const [one, other] = [await release('one'), await release('other')]
  await write(await release('old'), folder)
  const ends = await Promise.allSettled([write(one, folder), write(other, folder)])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await write(one, fresh)
  expect(withoutEditionBefore(await textsIn(folder))).toEqual(
    withoutEditionBefore(await textsIn(fresh)),
  )
  await write(other, folder)
  await write(other, fresh)
  expect(withoutEditionBefore(await textsIn(folder))).toEqual(
    withoutEditionBefore(await textsIn(fresh)),
  )
})

test('a public file may become a folder from one build to the next, and the other way round', async () => {
  const [folder, fresh] = [await temporaryFolder(), await temporaryFolder()]
  const file = await release('same', { notes: 'text', 'deep/a': 'text' })
  const other = await release('same', { 'notes/a.txt': 'text', 'notes/b/c.txt': 'text', deep: '' })
  for (const [before, next] of [
    [file, other],
    [other, file],
  ] as const) {
    await write(before, folder)
    await write(next, folder)
    await write(next, fresh)
    expect(await textsIn(folder)).toEqual(await textsIn(fresh))
  }
})

test('a file of others where a folder belongs ends the build before anything has changed', async () => {
  const folder = await temporaryFolder()
  await write(await release('old'), folder)
  await writeFile(join(folder, 'notes'), 'theirs')
  const { '.broadsheet.json': _, ...before } = Object.fromEntries(await textsIn(folder))
  await expect(write(await release('new', { 'notes/a.txt': '' }), folder)).rejects.toThrow(
    /notes is a file that no build has put there, and the build needs its place for a folder/,
  )
  expect(Object.fromEntries(await textsIn(folder))).toMatchObject(before)
})
