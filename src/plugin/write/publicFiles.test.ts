import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { privateFiles } from '../read/privateFiles.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { publicFiles } from './publicFiles.ts'

const folderOf = (...names: string[]) =>
  contentFolder(Object.fromEntries(names.map((name) => [name, name])))

/** The names that a site takes over of a folder, and what is said of the others. */
function taken(folder: string, ...within: string[]) {
  const { files, notices } = publicFiles([folder], within)
  return { names: [...files.keys()].sort(), notices }
}

test('what systems leave in folders is passed over without a word', async () => {
  const folder = await folderOf(
    'a.svg',
    '.DS_Store',
    'pictures/Thumbs.db',
    'pictures/._a.svg',
    'pictures/Desktop.ini',
    '.gitkeep',
    '__MACOSX/a.svg',
  )
  expect(taken(folder)).toEqual({ names: ['a.svg'], notices: [] })
})

test('what has the name of settings and secrets is left out, with one notice for all', async () => {
  const folder = await folderOf(
    'a.svg',
    '.env',
    '.env.local',
    '.git/config',
    '.npmrc',
    'deep/.htpasswd',
  )
  expect(taken(folder)).toEqual({
    names: ['a.svg'],
    notices: [
      `Left out of the site: ${join(folder, '.env')}, ${join(folder, '.env.local')}, ${join(folder, '.git')}, and 2 others, as names that begin with a dot are those of settings and secrets. Rename it if readers may have it.`,
    ],
  })
})

test('what is made for hosts and the world goes on, though its name begins with a dot', async () => {
  const names = ['.well-known/security.txt', '.nojekyll', '.htaccess', 'deep/.htaccess']
  expect(taken(await folderOf(...names))).toEqual({ names: names.sort(), notices: [] })
})

test('a link is followed inside of the project, and left out where it leads out of it', async () => {
  const project = await folderOf('public/a.svg', 'fonts/b.woff2', 'fonts/.env')
  const folder = join(project, 'public')
  const elsewhere = await folderOf('key.pem')
  symlinkSync(join(project, 'fonts'), join(folder, 'fonts'))
  symlinkSync('a.svg', join(folder, 'same.svg'))
  symlinkSync(join(project, 'fonts/.env'), join(folder, 'settings.txt'))
  symlinkSync(join(elsewhere, 'key.pem'), join(folder, 'key.pem'))
  symlinkSync(elsewhere, join(folder, 'elsewhere'))
  const { names, notices } = taken(folder, project)
  expect(names).toEqual(['a.svg', 'fonts/b.woff2', 'same.svg'])
  expect(notices).toEqual([
    expect.stringMatching(/elsewhere, .*key\.pem, as it is a link to a place outside/),
    expect.stringMatching(/\.env, .*settings\.txt, as names that begin with a dot/),
  ])
})

test('links to nothing, to themselves and back to their own folder are said and do no harm', async () => {
  const folder = await folderOf('a.svg', 'deep/b.svg')
  symlinkSync('nothing.svg', join(folder, 'dangling.svg'))
  symlinkSync('itself.svg', join(folder, 'itself.svg'))
  symlinkSync('..', join(folder, 'deep/up'))
  const { names, notices } = taken(folder)
  expect(names).toEqual(['a.svg', 'deep/b.svg'])
  expect(notices).toEqual([
    expect.stringMatching(/dangling\.svg, .*itself\.svg, as it is a link to nothing, or to itself/),
    expect.stringMatching(/up, as it is a link to a folder that it is in\. Remove it\.$/),
  ])
})

test('a named pipe is left out instead of waited for', async () => {
  const folder = await folderOf('a.svg')
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const { names, notices } = taken(folder)
  expect(names).toEqual(['a.svg'])
  expect(notices).toEqual([expect.stringContaining('pipe.txt, as it is no ordinary file')])
})

test('a folder that is not there has no files, and of two folders the first one counts', async () => {
  const [one, other] = [await folderOf('a.svg'), await folderOf('a.svg', 'b.svg')]
  const { files } = publicFiles([join(one, 'none'), one, other], [])
  expect([...files]).toEqual([
    ['a.svg', join(one, 'a.svg')],
    ['b.svg', join(other, 'b.svg')],
  ])
})

test('a public folder may be a link itself', async () => {
  const folder = join(await temporaryFolder(), 'public')
  symlinkSync(await folderOf('a.svg'), folder)
  writeFileSync(join(folder, 'b.svg'), '')
  expect(taken(folder).names).toEqual(['a.svg', 'b.svg'])
})

test('a content folder in a public folder is no part of the site', async () => {
  const folder = await folderOf('a.svg', 'content/2023-04-05-a.md', 'content/deep/b.svg')
  const isPrivate = privateFiles([join(folder, 'content')], [folder])
  const { files, notices } = publicFiles([folder], [], isPrivate)
  expect([...files.keys()]).toEqual(['a.svg'])
  expect(notices).toEqual([expect.stringMatching(/-a\.md, .*b\.svg, as it is content/)])
})

test('of a public folder that is the content, the news and what the robot knows are no part of the site', async () => {
  const robots = ['sources.opml', 'deep/gathered.jsonl']
  const folder = await folderOf('a.svg', 'deep/2023-04-05-a.md', 'deep/b.md~', 'c.YAML', ...robots)
  const { files } = publicFiles([folder], [], privateFiles([folder], [folder]))
  expect([...files.keys()]).toEqual(['a.svg'])
})
