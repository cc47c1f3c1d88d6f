import type { Rolldown } from 'vite'
import { OFFLINE_PAGE, WORKER } from '../shared/offline/caches.ts'
import { siteTexts } from './feeds/siteTexts.ts'
import type { PrintedFile } from './files/printedFile.ts'
import { headerRules, printHeadersFile } from './host/hostHeaders.ts'
import type { PublishedSite } from './host/publishedSite.ts'
import { ICONS } from './host/siteIcons.ts'
import { withLook } from './pages/lookScript.ts'
import { type PagePlan, planPages } from './pages/pagePlan.ts'
import { cutTemplate, shellHtml } from './pages/pageTemplate.ts'
import { writeServerBundle } from './pages/serverBundle.ts'
import { stagePages } from './pages/stagePages.ts'
import { viewPreloads } from './pages/viewPreloads.ts'
import { printWorker } from './pages/workerBundle.ts'
import type { PublicPlaces } from './pipeline/ownPictures.ts'
import type { Result } from './pipeline/pipeline.ts'
import type { Overview } from './print/print.ts'
import { counted, number } from './problems/counted.ts'
import { privateFiles } from './read/privateFiles.ts'
import type { BuiltContent } from './readForBuild.ts'
import type { ProgressStream } from './run/progress.ts'
import { withProgress } from './run/progress.ts'
import { PRECOMPRESSED_STORIES, privateFolders, type Settings } from './run/settings.ts'
import type { SitePage } from './views/view.ts'
import { sitePages } from './views/views.ts'
import { type PublicFiles, publicFiles } from './write/publicFiles.ts'
import { type SiteFiles, siteFiles } from './write/siteFiles.ts'
import { type Output, workFolder } from './write/stage.ts'
import { writeSite } from './write/writeSite.ts'

/** What a site is built from. */
export interface SiteParts {
  readonly content: Result & Partial<Pick<BuiltContent, 'pictures'>>
  readonly settings: Settings
  readonly site: PublishedSite
  /** What Vite has made of the app for browsers. */
  readonly client: Rolldown.OutputBundle
  /** What Vite has made of it for Node; undefined where it was not asked to, so that no page can be finished. */
  readonly server: Rolldown.OutputBundle | undefined
  /** The same of the service worker. */
  readonly worker?: Rolldown.OutputBundle | undefined
  /** Where the files are that are copied as they are. */
  readonly places: PublicPlaces
}

/** Vite's name for the page that the app starts from. */
const INDEX = 'index.html'
/** The page that many hosts serve, with the status 404, for every address that is not a file. */
const NOT_FOUND = '404.html'

/**
 * Builds the site into a folder: the app, the data, finished pages, feeds and what hosts read.
 *
 * @param stream shows how far it has come
 * @param warn is told what a publisher should know
 */
export async function buildSite(
  parts: SiteParts,
  folder: string,
  stream: ProgressStream,
  warn: (message: string) => void,
): Promise<void> {
  const { content, settings, site, client, server } = parts
  const html = withLook(indexHtml(client), client, site)
  const template = cutTemplate(html)
  const views = viewPreloads(client, site)
  const shell = (isFallback: boolean) => Buffer.from(shellHtml(html, site, isFallback, views.app))
  const shells = { front: shell(false), fallback: shell(true) }
  const precompress = settings.precompress ?? content.counts.stories <= PRECOMPRESSED_STORIES
  const all = sitePages(content.arrangement, settings.pageSize)
  const { folders, within } = parts.places
  const given = publicFiles(folders, within, privateFiles(privateFolders(settings), folders))
  for (const notice of given.notices) warn(notice)
  const own = withoutOtherIcons(given.files, site)
  const app = withoutIndex(client)
  const files = filesOf(parts, all, shells.fallback, siteFiles(app, own))
  const taken = new Set(files.keys())
  const finish = (overview: Overview, output: Output) => {
    const plan = sitePlan(parts, all, overview, taken)
    if (server !== undefined) for (const notice of missingPages(plan)) warn(notice)
    const bundle = server === undefined ? '' : writeServerBundle(server, workFolder(folder))
    const rendering = { ...output, bundle, template, site, views }
    return withProgress('pages finished', stream, (onProgress) =>
      stagePages(plan, rendering, shells, taken, onProgress, warn),
    )
  }
  await withProgress('data files written', stream, (onProgress) =>
    writeSite(
      { files, app: new Set(Object.keys(app)), bundle: content.bundle, stagePages: finish },
      { folder, precompress },
      onProgress,
    ),
  )
  content.end()
}

/** Beside the icons of a site none of another one must be seen. */
function withoutOtherIcons(files: PublicFiles['files'], { look }: PublishedSite) {
  const own = new Set(look.icons.map(({ name }) => name))
  const others = new Set(ICONS.map(({ name }) => name)).difference(own)
  return new Map([...files].filter(([name]) => !others.has(name)))
}

/** The pages to finish: a publisher's own come before them. */
function sitePlan(
  { settings, server }: SiteParts,
  all: readonly SitePage[],
  overview: Overview,
  taken: ReadonlySet<string>,
): PagePlan {
  const most = server === undefined ? 0 : withoutFallbacks(settings)
  const plan = planPages(all, overview, most, settings.addresses)
  return { ...plan, pages: plan.pages.filter(({ file }) => !taken.has(file)) }
}

/** The budget counts all HTML files: some of them may be the fallback under its names. */
const withoutFallbacks = ({ prerender, offline }: Settings): Settings['prerender'] =>
  prerender === 'all' ? prerender : Math.max(0, prerender - (offline ? 3 : 2))

/** So many addresses show of what kind they are. */
const SHOWN = 3

/** Said where pages are left to the app: why, and what mends it. */
function missingPages({ pages, beyondBudget, unnamed }: PagePlan): string[] {
  return [
    ...(beyondBudget > 0
      ? [
          `${number(pages.length)} pages are finished, the newest. The app shows the others (app.html), without JavaScript nobody does. More: the prerender setting, within the number of files that your host allows.`,
        ]
      : []),
    ...(unnamed.length > 0
      ? [
          `${counted(unnamed.length, 'address has', 'addresses have')} no finished page and no link preview, because hosts differ in what they do with such names: ${firstOf(unnamed)}. The app shows them, for which there is app.html. To have pages, use letters, digits, spaces and - . _ ~ + & , = @ ! ' ( ) in the names of files and topics, at most 200 bytes.`,
        ]
      : []),
  ]
}

const firstOf = (addresses: readonly string[]): string =>
  `${addresses.slice(0, SHOWN).map(shortened).join(', ')}${addresses.length > SHOWN ? ', …' : ''}`

/** So much of an address tells which one it is: names of files can be three times as long once they are escaped. */
const ADDRESS_LENGTH = 80

const shortened = (address: string): string =>
  address.length > ADDRESS_LENGTH ? `${address.slice(0, ADDRESS_LENGTH - 1)}…` : address

const withoutIndex = ({ [INDEX]: _, ...app }: Rolldown.OutputBundle): Rolldown.OutputBundle => app

function indexHtml(client: Rolldown.OutputBundle): string {
  const file = client[INDEX]
  if (file?.type !== 'asset') throw new Error(`the build has no ${INDEX}`)
  return file.source.toString()
}

/** All files but data and finished pages. What a publisher puts into a public folder comes before our own. */
const filesOf = (
  { content, settings, site, client, worker }: SiteParts,
  pages: readonly SitePage[],
  fallback: Buffer,
  given: SiteFiles,
): SiteFiles =>
  new Map([
    ...asFiles(siteTexts(content.arrangement, pages, site)),
    [NOT_FOUND, () => fallback],
    ...(settings.offline ? [[OFFLINE_PAGE, () => fallback] as const] : []),
    ...(worker ? [[WORKER, () => printWorker(worker, client, fallback)] as const] : []),
    ...(content.pictures ?? []),
    ['_headers', () => Buffer.from(printHeadersFile(headerRules(site, settings.images)))],
    ...given,
  ])

function* asFiles(printed: Iterable<PrintedFile>): Generator<[string, () => Buffer]> {
  for (const [name, text] of printed) yield [name, () => Buffer.from(text())]
}
