import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../run/settings.ts'
import { headOf, manifestOf, textsOf } from '../testing/bundleReader.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { LiveContent, type LiveState } from './liveContent.ts'

const NO_PUBLIC_FILES = { folders: [], within: [] }
const broken = '---\ntitle: "A\n---\n'

function titlesOf({ files }: LiveState): string[] {
  const bundle = textsOf(files)
  return headOf(bundle, manifestOf(bundle).feed).map(({ title }) => title)
}

const brokenOf = ({ result }: LiveState) =>
  result.problems.filter((problem) => problem.severity === 'rejected')

/** The content of a dev server on a folder with these files, and a way to change one of them. */
async function live(files: Readonly<Record<string, string>>) {
  const folder = await contentFolder(files)
  const content = new LiveContent(readSettings({ content: [folder] }, {}), NO_PUBLIC_FILES)
  const started = await content.load(NOW)
  const change = async (name: string, text: string | undefined) => {
    const path = join(folder, name)
    if (text === undefined) await rm(path, { force: true })
    else await writeFile(path, text)
    return content.refresh(new Set([path]), NOW)
  }
  return { folder, started, change }
}

test('a file that is edited, added, renamed or deleted changes the bundle', async () => {
  const { started, change } = await live({ '2023-04-05-a.md': newsFile({ title: 'One' }) })
  expect(titlesOf(started)).toEqual(['One'])
  expect(titlesOf(await change('2023-04-05-a.md', newsFile({ title: 'Two' })))).toEqual(['Two'])
  const other = newsFile({ title: 'Three', webUrl: 'https://daily.example.org/3' })
  expect(titlesOf(await change('2023-04-05-b.md', other))).toEqual(['Two', 'Three'])
  await change('2023-04-05-a.md', undefined)
  expect(titlesOf(await change('2023-04-05-c.md', newsFile()))).toEqual([
    'Three',
    'Glass bridge opens to walkers',
  ])
})

test('a file that breaks shows its problem and keeps its last good state until it is mended', async () => {
  const { change } = await live({ '2023-04-05-a.md': newsFile({ title: 'One' }) })
  const after = await change('2023-04-05-a.md', broken)
  expect(titlesOf(after)).toEqual(['One'])
  expect(brokenOf(after)).toMatchObject([{ severity: 'rejected', expected: 'valid YAML' }])
  const mended = await change('2023-04-05-a.md', newsFile({ title: 'Two' }))
  expect(titlesOf(mended)).toEqual(['Two'])
  expect(brokenOf(mended)).toEqual([])
  expect(mended.result.problems).toEqual([])
})

test('a broken file that is deleted is no problem any more', async () => {
  const { change } = await live({ '2023-04-05-a.md': newsFile() })
  await change('2023-04-05-a.md', broken)
  const after = await change('2023-04-05-a.md', undefined)
  expect(brokenOf(after)).toEqual([])
  expect(titlesOf(after)).toEqual([])
})

test('a file that is broken from the start is a problem until it is mended', async () => {
  const { started, change } = await live({ '2023-04-05-a.md': broken })
  expect(brokenOf(started)).toHaveLength(1)
  expect(brokenOf(await change('2023-04-05-a.md', `${broken}x`))).toHaveLength(1)
  expect(brokenOf(await change('2023-04-05-a.md', newsFile()))).toEqual([])
})

test('a second file of one name is a problem until it is renamed', async () => {
  const { change } = await live({ '2023-04-05-a.md': newsFile() })
  expect(brokenOf(await change('2023-04-05-A.md', newsFile()))).toHaveLength(1)
  expect(brokenOf(await change('2023-04-05-A.md', undefined))).toEqual([])
})

test('of a folder that is gone as a whole the last good state stays, and it is said', async () => {
  const { folder, change } = await live({ '2023-04-05-a.md': newsFile({ title: 'One' }) })
  await rename(folder, `${folder}-away`)
  const after = await change('2023-04-05-a.md', undefined)
  expect(titlesOf(after)).toEqual(['One'])
  expect(after.result.notices).toEqual([expect.stringContaining('it is gone')])
  await rename(`${folder}-away`, folder)
})

test('of a folder that is back, what was removed meanwhile goes', async () => {
  const { folder, change } = await live({ '2023-04-05-a.md': newsFile({ title: 'One' }) })
  await rename(folder, `${folder}-away`)
  expect(titlesOf(await change('2023-04-05-a.md', undefined))).toEqual(['One'])
  await rm(join(`${folder}-away`, '2023-04-05-a.md'))
  await rename(`${folder}-away`, folder)
  const after = await change('2023-04-06-b.md', newsFile({ title: 'Two' }))
  expect(titlesOf(after)).toEqual(['Two'])
  expect(after.result.notices).toEqual([])
})

test('a file that becomes a symbolic link is no story any more', async () => {
  const { folder, change } = await live({ '2023-04-05-a.md': newsFile() })
  await rename(join(folder, '2023-04-05-a.md'), join(folder, 'a.txt'))
  await symlink('a.txt', join(folder, '2023-04-05-a.md'))
  expect(titlesOf(await change('2023-04-06-b.md', ''))).toEqual(['Glass bridge opens to walkers'])
  expect(titlesOf(await change('2023-04-05-a.md', newsFile()))).toEqual([])
})

test('what is unpublished is there with a mark, wherever a story is, and leaves when it is published', async () => {
  const { started, change } = await live({
    '2023-04-05-a.md': newsFile({ published: 'false', title: 'Not yet' }),
    '2023-04-06-b.md': newsFile({ webUrl: 'https://daily.example.org/b' }),
  })
  const marked = ({ files }: LiveState) => {
    // Files that others lead to are there once these have been asked for.
    for (const text of files.values()) text()
    return [...textsOf(files)].filter(([, text]) => text.includes('"unpublished":true'))
  }
  const folders = marked(started).map(([name]) => name.split('/')[0])
  expect([...new Set(folders)].sort()).toEqual(['cards', 'months', 'pages', 'stories', 'top'])
  expect(titlesOf(started)).toEqual(['Not yet', 'Glass bridge opens to walkers'])
  expect(started.result.counts).toMatchObject({ stories: 1, unpublished: 1 })
  expect(marked(await change('2023-04-05-a.md', newsFile({ title: 'Now' })))).toEqual([])
})

test('a story that is folded, or is another one’s unpublished double, is no news', async () => {
  const { started, change } = await live({
    '2023-04-05-a.md': newsFile({ published: 'false' }),
    '2023-04-06-b.md': newsFile(),
  })
  expect(started.result.problems).toEqual([])
  const after = await change('2023-04-05-a.md', newsFile({ heat: '-1', title: 'XSECRET' }))
  expect([...textsOf(after.files).values()].join()).not.toContain('XSECRET')
})

test('what is no ordinary file is passed over when it appears', async () => {
  const outside = await contentFolder({ '2023-04-05-outside.md': newsFile({ title: 'Outside' }) })
  const folder = await contentFolder({ '2023-04-05-good.md': newsFile({ title: 'Good' }) })
  const inside = (name: string) => join(folder, name)
  const content = new LiveContent(readSettings({ content: [folder] }, {}), NO_PUBLIC_FILES)
  await content.load(NOW)
  await mkdir(inside('2023-04-06-folder.md'))
  execFileSync('mkfifo', [inside('2023-04-06-pipe.md')])
  await symlink(join(outside, '2023-04-05-outside.md'), inside('2023-04-06-out.md'))
  await symlink(outside, inside('out'))
  const names = [
    '2023-04-06-folder.md',
    '2023-04-06-pipe.md',
    '2023-04-06-out.md',
    'out/2023-04-05-outside.md',
  ]
  const { result } = await content.refresh(new Set(names.map(inside)), NOW)
  expect(result.counts).toMatchObject({ files: 1, stories: 1, rejected: 0 })
  expect(result.problems).toEqual([])
})

test('the reports of a folded file are below the story that it belongs to, as they are now', async () => {
  const page = 'https://daily.example.org/lead'
  const folded = (title: string) => {
    const related = [
      { title: 'Lead', webUrl: page },
      { title, webUrl: 'https://wire.example/x' },
    ]
    return newsFile({ title: 'SECRET', heat: '-1', webUrl: 'https://wire.example/y', related })
  }
  const textOf = ({ files }: LiveState) => {
    let all = ''
    for (const [, text] of files) all += text()
    return all
  }
  const { started, change } = await live({
    '2023-04-05-a.md': newsFile({ webUrl: page }),
    '2023-04-05-b.md': folded('Report one'),
  })
  expect(textOf(started)).toContain('Report one')
  const after = await change('2023-04-05-b.md', folded('Report two'))
  expect(textOf(after)).toMatch(/^(?!.*(Report one|SECRET)).*Report two/s)
  expect(after.published().stories[0]?.handed?.reports).toMatchObject([{ title: 'Report two' }])
  const gone = await change('2023-04-05-b.md', undefined)
  expect(textOf(gone)).not.toContain('Report')
})
