import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { contentPath, findContentFiles } from './contentFiles.ts'

const noText = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']))

/** The files found below a folder, without its own path. */
async function found(folder: string, roots = [folder]): Promise<string[]> {
  const { files } = findContentFiles(roots)
  return files.map((file) => file.replace(`${folder}/`, ''))
}

describe('the content files', () => {
  test('are all .md, .yaml and .yml files below a folder, in order of code units', async () => {
    const folder = await contentFolder(
      noText('b.md', 'a/c.MD', 'a/b/topic.yaml', 'Z.yml', 'é.md', 'notes.txt', 'md', 'a.json'),
    )
    expect(await found(folder)).toEqual(['Z.yml', 'a/b/topic.yaml', 'a/c.MD', 'b.md', 'é.md'])
  })

  test('are also those that are almost named like a story, so that it can be said', async () => {
    const names = ['a.markdown', 'b.mdx', '2023-04-05-c.txt', '2023-04-05-d', '2023-04-05-e.html']
    const others = ['f.txt', '2023-04-05-g.png', 'h.html', 'i', '.j.markdown', '2023-04-05.tar.gz']
    const folder = await contentFolder(noText(...names, ...others))
    expect(await found(folder)).toEqual(names.toSorted())
  })

  test('are none of those that npm installs', async () => {
    const folder = await contentFolder(noText('node_modules/a/README.md', 'b.md'))
    expect(await found(folder)).toEqual(['b.md'])
  })

  test('are no dot files, and nothing in folders that begin with "_" or "."', async () => {
    const folder = await contentFolder(
      noText('.a.md', '.md', '_archive/b.md', 'x/_old/c.md', '.git/d.md', 'x_y/e.md', '_f.md'),
    )
    expect(await found(folder)).toEqual(['_f.md', 'x_y/e.md'])
  })

  test('are found below roots of any name, several of them, each file once', async () => {
    const folder = await contentFolder(noText('_news/a.md', '.hidden/b.md', 'c/d.md', 'c/_e/f.md'))
    const roots = ['_news', '.hidden', 'c', './c/', 'c/_e', 'c'].map((name) => `${folder}/${name}`)
    expect(await found(folder, roots)).toEqual([
      '.hidden/b.md',
      '_news/a.md',
      'c/_e/f.md',
      'c/d.md',
    ])
  })

  test('are not reached through symbolic links, which could lead out of the folder', async () => {
    const outside = await contentFolder(noText('a.md'))
    const folder = await contentFolder(noText('b.md'))
    await symlink(outside, join(folder, 'linked'))
    await symlink(join(outside, 'a.md'), join(folder, 'c.md'))
    expect(await found(folder)).toEqual(['b.md'])
  })

  test('are found although a folder is missing or none; that is told', async () => {
    const folder = await contentFolder(noText('a.md', 'b/c.md'))
    const roots = [`${folder}/none`, `${folder}/a.md`, `${folder}/b`]
    const { files, unreadable } = findContentFiles(roots)
    expect(files).toEqual([`${folder}/b/c.md`])
    expect(unreadable).toEqual([
      { folder: `${folder}/a.md`, reason: 'it is a file, not a folder' },
      { folder: `${folder}/none`, reason: 'there is no such folder' },
    ])
  })
})

describe('the path of a changed file', () => {
  test('is the one under which it was found, however the folder is written', async () => {
    const folder = await contentFolder(noText('x/a.md', 'x/b/c.md', 'y/d.md'))
    await writeFile(join(folder, 'x/new.md'), '')
    for (const root of ['x', 'x/', './x', 'y/../x', 'x//']) {
      const { files } = findContentFiles([`${folder}/${root}`])
      const changed = ['a.md', 'b/c.md', 'new.md'].map((name) => join(folder, 'x', name))
      expect(changed.map((path) => contentPath([`${folder}/${root}`], path))).toEqual(files)
    }
  })

  test('is none for what is no content', () => {
    const others = ['x.txt', '.a.md', '_old/a.md', 'b/.git/a.md', '../a.md', '../news2/a.md', '']
    for (const path of others)
      expect(contentPath(['/site/news'], `/site/news/${path}`)).toBeUndefined()
  })

  test('is found below the second root where the first one skips it', () => {
    expect(contentPath(['/site', '/site/_news'], '/site/_news/a.md')).toBe('/site/_news/a.md')
  })
})
