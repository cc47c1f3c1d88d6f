import { escapeText, escapeUTF8 } from 'entities/escape'
import { ARCHIVE_PATH, listPath, TOPICS_PATH } from '../../shared/paths.ts'
import { PAGE_DATA_ID } from '../../shared/renderedPage.ts'
import { fill, say } from '../../shared/words/say.ts'
import { directionOf } from '../../shared/writing/direction.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { localAddress } from '../host/siteAddress.ts'
import { SEPIA_PAPER, type SiteLook } from '../host/siteLook.ts'
import { printSiteHead } from './printHead.ts'
import { escapeJson } from './scriptJson.ts'

/** index.html as Vite has built it, cut where pages differ. */
export interface PageTemplate {
  readonly beforeHead: string
  readonly beforePage: string
  readonly end: string
}

const HEAD_MARK = '<!--head-->'
const PAGE_MARK = '<!--page--></div>'
const POLICY_MARK = '<!--policy-->'
const SCHEME_MARK = '<!--scheme-->'

/** What every page of a site has, whatever it shows. */
export interface Frame {
  readonly language: string
  /** BCP 47 tag: of the words around the stories. */
  readonly wordsLanguage: string
  /** The Content Security Policy as a page can state it; undefined in the dev server, which needs more. */
  readonly policy: string | undefined
  readonly look: Pick<SiteLook, 'paper'>
}

/**
 * Fills in what all pages have in common.
 *
 * @throws Error where index.html lacks one of the marks
 */
export function frameHtml(html: string, { language, wordsLanguage, policy, look }: Frame): string {
  const lang = `<html lang="${escapeUTF8(wordsLanguage)}" dir="${directionOf(language)}">`
  const meta =
    policy === undefined
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escapeUTF8(policy)}" />`
  const bar = (color: string, media: string) =>
    `<meta name="theme-color" content="${color}" media="${media}" />`
  const bars = [
    ...Object.entries(look.paper).map(([scheme, color]) =>
      bar(color, `(prefers-color-scheme: ${scheme})`),
    ),
    // Nothing is of this kind by itself: `settings/look` has it count where a reader has chosen it.
    bar(SEPIA_PAPER, 'sepia'),
  ]
  const parts = [
    ['<html lang="en">', lang],
    [POLICY_MARK, meta],
    [SCHEME_MARK, bars.join('\n    ')],
  ] as const
  return parts.reduce((whole, [mark, part]) => replaceOnce(whole, mark, part), html)
}

/** @throws Error where index.html lacks one of the marks */
export function cutTemplate(html: string): PageTemplate {
  const [beforeHead, rest] = cutOnce(withLateScripts(html), HEAD_MARK)
  const [beforePage, end] = cutOnce(rest, PAGE_MARK)
  return { beforeHead, beforePage, end }
}

/**
 * A prerendered page.
 *
 * @param head what its head says of it, as HTML
 * @param content of the app's root element, as HTML
 * @param json the page's data, for the app to go on from
 */
export function prerenderedPage(
  { beforeHead, beforePage, end }: PageTemplate,
  head: string,
  content: string,
  json: string,
): string {
  const data = `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(json)}</script>`
  return `${beforeHead}${head}${beforePage}${content}</div>\n    ${data}${end}`
}

/**
 * The page of addresses that have no finished one: the app finds out what they show.
 *
 * @param isFallback whether it stands for any address, so that search engines must not take it for a page
 * @param preloads links that name the app's code, as HTML; empty in the dev server
 */
export function shellHtml(
  html: string,
  site: PublishedSite,
  isFallback: boolean,
  preloads: string,
): string {
  const { beforeHead, beforePage, end } = cutTemplate(html)
  const message = (heading: string, text: string) =>
    `<header class="page-width pt-5"><a class="font-serif text-3xl font-bold" href="${site.base}">${escapeText(site.title)}</a></header><main class="page-width py-12 font-serif text-lg"><h1 class="text-3xl font-bold">${escapeText(heading)}</h1><p class="mt-4">${text}</p><p class="mt-4">${waysOn(site)}</p></main>`
  const missing = message(say(site, 'pageNotFound'), escapeText(say(site, 'notFinished')))
  const reload = linkHtml('', say(site, 'reload'))
  const late = message(
    say(site, 'late'),
    fill(escapeText(site.words.lateAdvice), () => reload),
  )
  const notice = `<noscript>${missing}</noscript><div class="appear-late noscript:hidden">${late}</div>`
  return `${beforeHead}${printSiteHead(site)}${preloads}${isFallback ? NO_INDEX : ''}${beforePage}${notice}</div>${end}`
}

const NO_INDEX = '\n<meta name="robots" content="noindex">'

/** Links to where there is always something, as a list in the words' language. */
function waysOn(site: PublishedSite): string {
  const links: Readonly<Record<string, string>> = {
    latest: linkHtml(localAddress(site, listPath()), say(site, 'latestStories')),
    topics: linkHtml(localAddress(site, TOPICS_PATH), say(site, 'allTopicsInList')),
    archive: linkHtml(localAddress(site, ARCHIVE_PATH), say(site, 'archiveInList')),
  }
  return new Intl.ListFormat(site.wordsLanguage, { type: 'unit' })
    .formatToParts(Object.keys(links))
    .map(({ type, value }) => (type === 'element' ? links[value] : escapeText(value)))
    .join('')
}

const linkHtml = (address: string, label: string): string =>
  `<a class="text-accent underline underline-offset-4" href="${address}">${escapeText(label)}</a>`

/** Scripts come after styles and pictures, and wait for neither: a finished page can be read without them. */
const withLateScripts = (html: string): string =>
  html.replaceAll('<script async type="module"', '<script async type="module" fetchpriority="low"')

function replaceOnce(html: string, mark: string, replacement: string): string {
  const [before, after] = cutOnce(html, mark)
  return `${before}${replacement}${after}`
}

function cutOnce(html: string, mark: string): [string, string] {
  const [before, after, ...rest] = html.split(mark)
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new Error(`index.html must have ${mark} once`)
  }
  return [before, after]
}
