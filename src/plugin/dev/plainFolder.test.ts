import { mkdir, readdir, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { runScript } from '../testing/program.ts'

const PROJECT = join(import.meta.dirname, '../../..')
const address = (path: string): string => JSON.stringify(pathToFileURL(join(PROJECT, path)).href)

/** A program that has Vite make a module ready, and says where it has run. */
const PROGRAM = `
import { createServer } from ${address('node_modules/vite/dist/node/index.js')}
import { plainFolder } from ${address('src/plugin/dev/plainFolder.ts')}
const folder = process.env.FOLDER
const root = plainFolder(folder) ?? folder
const server = await createServer({
  root,
  logLevel: 'silent',
  server: { middlewareMode: true, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { preserveSymlinks: root !== folder },
})
const result = await server.transformRequest('/main.ts').catch(String)
await server.close()
console.log(JSON.stringify({ root, place: import.meta.dirname, args: process.argv.slice(2), code: result.code ?? result }))
process.exitCode = 3
`

/** A number that no process has. */
const NOBODY = 2 ** 30

async function runIn(name: string) {
  const parent = await contentFolder({
    [join(name, 'program.ts')]: PROGRAM,
    [join(name, 'main.ts')]: 'export const year: number = 1859',
    'links/.keep': '',
  })
  const folder = join(await realpath(parent), name)
  const links = join(parent, 'links')
  // What killed ones have left behind, and what others have.
  const theirs = [`broadsheet-${process.pid}-a`, `broadsheet-${NOBODY}-other`]
  for (const each of [...theirs, `broadsheet-${NOBODY}-a`]) {
    await mkdir(join(links, each))
    await symlink(each.endsWith('other') ? parent : folder, join(links, each, 'project'))
  }
  const environment = { FOLDER: folder, TMPDIR: links, TEMP: links }
  const { code, stdout, stderr } = await runScript(
    join(folder, 'program.ts'),
    ['--port', '4000'],
    environment,
  )
  expect(stderr).toBe('')
  return { folder, links, theirs, code, said: JSON.parse(stdout) }
}

test.each(['Zeitung #1 für Ö', 'why?'])(
  'a project in "%s" is run by another path, of which nothing stays, not even that of a killed one',
  async (name) => {
    const { links, theirs, code, said } = await runIn(name)
    expect(said.root.startsWith(links)).toBe(true)
    expect(said).toMatchObject({ place: said.root, args: ['--port', '4000'] })
    expect(said.code).toContain('export const year = 1859')
    expect(code).toBe(3)
    expect((await readdir(links)).sort()).toEqual(['.keep', ...theirs].sort())
  },
)

test('a project in any other folder is run as it is', async () => {
  const { folder, said } = await runIn('Zeitung für Ö & Ü 100%')
  expect(said).toMatchObject({ root: folder, place: folder })
  expect(said.code).toContain('export const year = 1859')
})
