import type { ChildProcess } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { provideBrowser } from '../setup/programs/browser.ts'
import { retitled, writeCorpus } from './corpus.ts'
import { launchBrowser } from './launchBrowser.ts'
import { median } from './measure.ts'
import { PROJECT, ready, startServer, stop } from './server.ts'
import { row } from './table.ts'

/** Milliseconds of several tries, in order of time. */
export interface DevFigures {
  readonly files: number
  /** From the start of the process until the page and the manifest are answered, without Vite's cache. */
  readonly cold: readonly number[]
  /** The same again. */
  readonly warm: readonly number[]
  /** From before a file is written until its new headline is on the open page. */
  readonly save: readonly number[]
  /** The same, where an editor writes another file and moves it over the first. */
  readonly atomicSave: readonly number[]
  /** Watches that the process holds, Vite's own included; undefined where the system does not tell. */
  readonly watches: number | undefined
}

const PORT = 43109
const ADDRESS = `http://localhost:${PORT}`
const FOLDERS = ['a', 'b', 'c']
const SAVES = 12
/** The page and the manifest. */
const ADDRESSES = [`${ADDRESS}/`, `${ADDRESS}/data/manifest.json`]

/** Measures the dev server as a process of its own, through a browser. */
export async function measureDev(work: string, files: number, starts: number): Promise<DevFigures> {
  const content = join(work, `dev-${files}`)
  console.error(`Writing ${files} files …`)
  const newest = writeFolders(content, files)
  rmSync(join(PROJECT, 'node_modules', '.vite'), { recursive: true, force: true })
  const cold = [await measureStart(content)]
  const warm: number[] = []
  for (let i = 0; i < starts; i++) warm.push(await measureStart(content))
  const server = startDev(content)
  try {
    await ready(server, ADDRESSES)
    const watches = inotifyWatches(server.pid)
    return { files, cold, warm, ...(await measureSaves(newest)), watches }
  } finally {
    await stop(server)
  }
}

/** A corpus in three folders. Gives the path of the newest story that is published. */
function writeFolders(content: string, files: number): string {
  const names = writeCorpus(content, files)
  for (const folder of FOLDERS) mkdirSync(join(content, folder))
  const paths = names.map((name, i) => {
    const path = join(content, FOLDERS[i % FOLDERS.length] ?? '', name)
    renameSync(join(content, name), path)
    return path
  })
  const newest = paths.findLast((path) => readFileSync(path, 'utf8').includes('\npublished: true'))
  if (newest === undefined) throw new Error('no story is published')
  return newest
}

const startDev = (content: string): ChildProcess =>
  startServer(['--configLoader', 'native'], PORT, { CONTENT_DIR: content })

async function measureStart(content: string): Promise<number> {
  const start = performance.now()
  const server = startDev(content)
  try {
    await ready(server, ADDRESSES)
    return performance.now() - start
  } finally {
    await stop(server)
  }
}

/** Saves new headlines of a story, one after another, while a browser shows the feed. */
async function measureSaves(file: string) {
  const browser = await launchBrowser(provideBrowser())
  try {
    const page = await browser.newPage()
    // The pictures of the corpus are nowhere.
    await page.route(
      (url) => url.origin !== ADDRESS,
      (route) => route.abort(),
    )
    await page.goto(ADDRESS)
    await page.getByRole('article').first().waitFor()
    const save: number[] = []
    const atomicSave: number[] = []
    // The first one is not counted: everything is read for the first time then.
    await measureSave(page, file, 'Saved first', writeFileSync)
    for (let i = 0; i < SAVES; i++) {
      save.push(await measureSave(page, file, `Saved ${i} times`, writeFileSync))
      atomicSave.push(await measureSave(page, file, `Moved ${i} times`, moveOver))
    }
    return { save, atomicSave }
  } finally {
    await browser.close()
  }
}

function moveOver(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text)
  renameSync(`${file}.tmp`, file)
}

/** Times by the clock that this process and the browser share. */
async function measureSave(
  page: Page,
  file: string,
  headline: string,
  write: (file: string, text: string) => void,
): Promise<number> {
  await page.evaluate((expected) => {
    const { promise, resolve } = Promise.withResolvers<number>()
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main')?.textContent.includes(expected)) return
      observer.disconnect()
      resolve(Date.now())
    })
    observer.observe(document, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { shown: promise })
  }, headline)
  const text = retitled(readFileSync(file, 'utf8'), headline)
  const start = Date.now()
  write(file, text)
  const shown: unknown = await page.evaluate(() => Reflect.get(window, 'shown'))
  // Whatever follows the update must not slow the next one.
  await setTimeout(200)
  return Number(shown) - start
}

/** How many files and folders a process watches, on Linux. */
function inotifyWatches(pid: number | undefined): number | undefined {
  const folder = `/proc/${pid}/fdinfo`
  if (!statSync(folder, { throwIfNoEntry: false })) return undefined
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.join('').match(/^inotify wd:/gm)?.length ?? 0
}

export function printDev(dev: readonly DevFigures[], machine: string): void {
  console.log(`${machine}, dev server, milliseconds\n`)
  console.log('| files | what | median | least | most | tries |')
  console.log('|---|---|---|---|---|---|')
  for (const { files, cold, warm, save, atomicSave } of dev) {
    const rows = { 'cold start': cold, 'warm start': warm, save, 'atomic save': atomicSave }
    for (const [what, times] of Object.entries(rows)) {
      const cells = [median(times), Math.min(...times), Math.max(...times)].map(Math.round)
      console.log(row(files.toLocaleString('en'), what, ...cells, times.length))
    }
  }
  for (const { files, watches } of dev) {
    console.log(`\n${files.toLocaleString('en')} files: ${watches ?? '?'} watches of the system`)
  }
}
