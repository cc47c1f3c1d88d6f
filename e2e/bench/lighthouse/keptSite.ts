import { hash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../server.ts'
import type { Content } from '../site.ts'

/** A picture of a story itself; those of its reports are not among what a page first shows. */
const OF_STORY = /^ {2}- url: "(https:[^"]+)"/gm

/**
 * The same site, which has its pictures itself. Its hosts need not be there: each picture is kept already, as if a build had
 * fetched it.
 *
 * @param picture a JPEG, which stands for all of them
 */
export function keptSite({ name, folder, outDir }: Content, picture: Buffer): Content {
  const site = `${outDir}-kept`
  rmSync(site, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  if (folder === '') cpSync(join(PROJECT, 'content'), site, { recursive: true })
  writeFileSync(join(site, 'site.yaml'), 'title: Broadsheet\nimages: self\n')
  const first = join(site, 'picture.jpg')
  writeFileSync(first, picture)
  const news = folder === '' ? site : folder
  for (const file of globSync('**/*.md', { cwd: news })) {
    const text = readFileSync(join(news, file), 'utf8')
    for (const [, address = ''] of text.matchAll(OF_STORY)) keep(site, address, first)
  }
  return { name: `${name}, own pictures`, folder, site, outDir: `${outDir}-self` }
}

/** Puts a picture where a build looks for it before it asks its host. */
function keep(site: string, address: string, file: string): void {
  const { host } = new URL(address)
  const folder = join(site, '_pictures', 'originals', host)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `kept-${hash('sha256', address).slice(0, 16)}.jpg`)
  if (!existsSync(path)) linkSync(file, path)
}
