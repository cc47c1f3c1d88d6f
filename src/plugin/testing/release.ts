/** Sites of several releases for tests, and what is in the folder that they are written to. */
import { readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import type { PrintedFile } from '../files/printedFile.ts'
import { runPipeline } from '../pipeline/pipeline.ts'
import { formsOf } from '../write/compressText.ts'
import { PAGE_MARK } from '../write/leftovers.ts'
import { RECORD } from '../write/record.ts'
import type { SiteFiles } from '../write/siteFiles.ts'
import { type Output, stageFile } from '../write/stage.ts'
import { writeSite } from '../write/writeSite.ts'
import { contentFolder } from './contentFolder.ts'
import { newsFile } from './newsFile.ts'

/** A site of one release: every file of it names the release. */
export interface Release {
  readonly files: SiteFiles
  readonly bundle: readonly PrintedFile[]
  readonly page: string
}

const texts = (files: Record<string, string>): SiteFiles =>
  new Map(Object.entries(files).map(([name, text]) => [name, () => Buffer.from(text)]))

/**
 * A release to write.
 *
 * @param more files besides those of every release, by name
 */
export async function release(name: string, more: Record<string, string> = {}): Promise<Release> {
  const content = await contentFolder({
    '2023-04-05-same.md': newsFile({ title: 'In both releases', topics: '[]' }),
    '2023-04-06-other.md': newsFile({
      title: `In ${name}`,
      topics: `[${name}]`,
      publishedDateTime: '2023-04-06T10:00:00Z',
    }),
  })
  const settings = { content: [content], rootTopic: undefined, pageSize: 1, language: 'en' }
  const { bundle } = await runPipeline(settings, 0)
  // Long enough to be worth compressing.
  const page = `${PAGE_MARK}<title>${name}</title><script src="assets/app-${name}.js">${`<p>${name}`.repeat(300)}`
  const files = texts({
    [`assets/app-${name}.js`]: `console.log("${name}")`,
    'assets/style.css': 'body {}',
    'pictures/same.svg': '<svg/>',
    '404.html': page,
    ...more,
  })
  return { files, bundle: [...bundle], page }
}

/** Brings a release into a folder; its front page is finished when the data is there, as in a build. */
export function writeRelease({ files, bundle, page }: Release, folder: string, precompress = true) {
  const stagePages = async (_: unknown, output: Output) =>
    stageFile(output, 'index.html', Buffer.from(page))
  const app = new Set(files.keys().filter((name) => /^assets\/(app-|style)/.test(name)))
  return writeSite({ files, app, bundle, stagePages }, { folder, precompress })
}

/** The texts of all files below a folder, by name; folders that are empty are named as well. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const texts = entries.map(async (entry): Promise<[string, string][]> => {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isFile()) return [[name, await readFile(path, 'utf8')]]
    return (await readdir(path)).length === 0 ? [[name, 'an empty folder']] : []
  })
  return new Map((await Promise.all(texts)).flat())
}

/** What is in a folder, without the scripts and styles that stay there for tabs of the edition before: what a fresh folder has. */
export function withoutEditionBefore(files: ReadonlyMap<string, string>): Map<string, string> {
  const record = Object.entries<unknown>(JSON.parse(files.get(RECORD) ?? '{}'))
  const before = record.flatMap(([name, check]) => (/^before /.test(`${check}`) ? [name] : []))
  const gone = new Set(before.flatMap((name) => [name, ...formsOf(name)]))
  const others = Object.fromEntries(record.filter(([name]) => !gone.has(name)))
  const rest = [...files].filter(([name]) => !gone.has(name))
  return new Map([...rest, [RECORD, JSON.stringify(others)]])
}

/** Compressed forms must be those of the files beside them, as hosts serve them instead. */
export function expectFittingForms(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const form of names.filter((name) => /^(?!\.broadsheet\/).*\.(br|gz)$/.test(name))) {
    const decompress = form.endsWith('.br') ? brotliDecompressSync : gunzipSync
    const plain = readFileSync(join(folder, form.slice(0, -3)))
    expect(decompress(readFileSync(join(folder, form))).equals(plain), form).toBe(true)
  }
}
