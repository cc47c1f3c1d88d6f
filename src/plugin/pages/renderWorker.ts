/** A thread that finishes pages and stages them, some at a time. See `renderPages`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PageData, View } from '../../shared/pageData.ts'
import type { Renderer } from '../../shared/renderedPage.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { messageOf } from '../problems/messageOf.ts'
import { type Output, stageFile } from '../write/stage.ts'
import type { WrittenFile } from '../write/written.ts'
import { type PageTemplate, prerenderedPage } from './pageTemplate.ts'
import { printHead } from './printHead.ts'

/** What all pages of a site have in common. */
export interface RenderSettings extends Output {
  /** Address of the app's server bundle. */
  readonly bundle: string
  readonly template: PageTemplate
  readonly site: PublishedSite
  /** What fetches a view's code beside the page, as HTML. */
  readonly views: Readonly<Record<View, string>>
}

/** Pages to finish: their files, and their data as JSON. */
export type Task = readonly (readonly [file: string, json: string])[]

export interface Answer {
  /** The files that belong to the site. */
  readonly files: readonly WrittenFile[]
  /** Why pages could not be rendered, by their files. */
  readonly failed: readonly (readonly [file: string, reason: string])[]
}

const settings: RenderSettings = workerData
const { renderPage }: Renderer = await import(settings.bundle)

parentPort?.on('message', (task: Task) => {
  const files: WrittenFile[] = []
  const failed: [string, string][] = []
  for (const [file, json] of task) {
    let page: Buffer
    try {
      page = prerender(json)
    } catch (error) {
      failed.push([file, messageOf(error)])
      continue
    }
    // What cannot be written ends the build: the last site stays.
    files.push(...stageFile(settings, file, page))
  }
  parentPort?.postMessage({ files, failed } satisfies Answer)
})

function prerender(json: string): Buffer {
  const data: PageData = JSON.parse(json)
  const { preloads, html, title } = renderPage(data)
  const { site, template, views } = settings
  const head = `${preloads}${views[data.view]}${printHead({ data, title }, site)}`
  return Buffer.from(prerenderedPage(template, head, html, json))
}
