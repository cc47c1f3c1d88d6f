import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** The files of a built site by their names below its folder, with `/` between the parts. */
export function namesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) =>
    entry.isDirectory()
      ? namesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : entry.name,
  )
}

/**
 * What no built site may have, whatever was in its content: a name that leads out of the folder or that a host could
 * misread, and in its pages an inline script or style, a handler, an address that runs, an element that loads or sends
 * the reader away.
 *
 * @returns a line for each of them
 */
export function faultsOfSite(folder: string): string[] {
  return namesBelow(folder).flatMap((name) => {
    const faults = [
      ...(NAME.test(name) ? [] : ['is no name for a file of a site']),
      ...(name.endsWith('.html') ? faultsOfPage(readFileSync(join(folder, name), 'utf8')) : []),
      ...(JSON_NAME.test(name) ? faultsOfJson(readFileSync(join(folder, name), 'utf8')) : []),
    ]
    return faults.map((fault) => `${JSON.stringify(name)}: ${fault}`)
  })
}

/** No part is `.` or `..`; no backslash, no control character. */
const NAME = /^(?!(.*\/)?\.{1,2}(\/|$))[^\\\p{Cc}]+$/u

const JSON_NAME = /\.(json|webmanifest)$/

/**
 * The faults of a page, both as browsers read it with scripts and without them: `<noscript>` is another thing to each.
 */
export function faultsOfPage(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) =>
    elementsOf(parse(html, { scriptingEnabled })).flatMap(faultsOfElement),
  )
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  const content = 'content' in node ? elementsOf(node.content) : []
  const itself = defaultTreeAdapter.isElementNode(node) ? [node] : []
  return [...itself, ...children.flatMap(elementsOf), ...content]
}

const FORBIDDEN = new Set(['style', 'base', 'iframe', 'frame', 'object', 'embed', 'applet'])
const ADDRESSES = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'ping',
])
const DATA_BLOCK = /^application\/(ld\+)?json$/
const RUNNING =
  /^(javascript|vbscript|data|blob|file|filesystem|about|view-source|feed(?!:https?:\/\/)|jar):/i
/** What browsers ignore at the beginning of an address, or anywhere in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const IGNORED = /^[\u0000-\u0020]+|[\t\r\n]/g

function faultsOfElement(element: Element): string[] {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
  const faults: string[] = []
  if (FORBIDDEN.has(element.tagName)) faults.push('the element')
  if (/refresh|cookie/i.test(attributes.get('http-equiv') ?? '')) faults.push('http-equiv')
  if (element.tagName === 'script') faults.push(...faultsOfScript(element, attributes))
  for (const [name, value] of attributes) {
    if (name === 'style' || name === 'srcdoc' || name.startsWith('on')) {
      faults.push(`the attribute ${name}`)
    }
    if (ADDRESSES.has(name) && RUNNING.test(value.replace(IGNORED, ''))) {
      faults.push(`the address ${value}`)
    }
  }
  return faults.map((fault) => `<${element.tagName}> has ${fault}`)
}

function faultsOfScript(script: Element, attributes: ReadonlyMap<string, string>): string[] {
  const source = attributes.get('src')
  if (source !== undefined) return /^\/(?!\/)/.test(source) ? [] : [`the source ${source}`]
  const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  if (!DATA_BLOCK.test(attributes.get('type') ?? '')) return [`code of its own: ${text}`]
  return faultsOfJson(text)
}

function faultsOfJson(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch {
    return ['data that is no JSON']
  }
}

/** The names of links that lead to several addresses from one page, as a screen reader lists them: a line for each. */
export function ambiguousLinksOf(folder: string): string[] {
  return namesBelow(folder)
    .filter((name) => name.endsWith('.html'))
    .flatMap((file) => {
      const links = elementsOf(parse(readFileSync(join(folder, file), 'utf8')))
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => ({
          name: heardOf(link).replace(/\s+/g, ' ').trim(),
          href: attributeOf(link, 'href'),
        }))
        .filter(({ name }) => name !== '')
      const byName = Map.groupBy(links, ({ name }) => name)
      return [...byName]
        .filter(([, each]) => new Set(each.map(({ href }) => href)).size > 1)
        .map(([name]) => `${file}: ${name}`)
    })
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** What is heard of an element: its texts, and the labels of what has one. */
function heardOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (!defaultTreeAdapter.isElementNode(node) || attributeOf(node, 'aria-hidden') === 'true')
    return ''
  return (
    attributeOf(node, 'aria-label') ??
    attributeOf(node, 'alt') ??
    node.childNodes.map(heardOf).join('')
  )
}

/**
 * The faults of a site's feeds and site maps, as the XML parser of a browser finds them: it is as strict as those of feed
 * readers. HTML that a feed carries must keep the rules of pages.
 *
 * @param page any page
 */
export async function faultsOfFeeds(page: Page, folder: string): Promise<string[]> {
  const faults: string[] = []
  for (const name of namesBelow(folder).filter((each) => /\.(xml|opml)$/.test(each))) {
    const { error, html, addresses } = await page.evaluate(
      readXml,
      readFileSync(join(folder, name), 'utf8'),
    )
    const found = [
      ...error,
      ...html.flatMap(faultsOfPage),
      ...addresses.filter((address) => RUNNING.test(address.replace(IGNORED, ''))),
    ]
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  return faults
}

/** Runs in the browser. */
function readXml(text: string) {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  const errors = [...parsed.querySelectorAll('parsererror')]
  const elements = [...parsed.querySelectorAll('*')]
  const attributes = elements.flatMap((element) => [...element.attributes])
  return {
    error: errors.map((error) => error.textContent),
    html: [...parsed.querySelectorAll('[type=html]')].map((element) => element.textContent),
    addresses: [
      ...attributes.filter(({ name }) => /^(.+:)?(href|src|url|.+Url)$/.test(name)),
      ...elements.filter(({ localName }) => /^(id|link|loc|uri|icon|logo)$/.test(localName)),
    ].map(({ textContent }) => textContent ?? ''),
  }
}

/** The files of a built site that have a word anywhere, in their text or in their name: as a word, a part of one, or in an index. */
export const filesWith = (folder: string, word: string): string[] =>
  namesBelow(folder).filter((name) =>
    `${name}\n${readFileSync(join(folder, name), 'latin1')}`
      .toLowerCase()
      .includes(word.toLowerCase()),
  )
