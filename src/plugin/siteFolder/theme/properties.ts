import { type AtRule, type Declaration, parse, type Rule } from 'postcss'

/** The two schemes of a page. */
export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Custom properties by their names, as they are set for the whole page. */
export type Properties = ReadonlyMap<string, Declaration>

/** The element of the whole page, in the ways in which style sheets name it. */
const PAGE = /^(:root|html|:host|\*)$/

/**
 * The custom properties that a style sheet sets for the whole page in a scheme; of several the last.
 *
 * @throws CssSyntaxError where it is no style sheet
 */
export function pageProperties(css: string, scheme: Scheme): Properties {
  const properties = new Map<string, Declaration>()
  parse(css).walkDecls(/^--/, (declaration) => {
    if (isOfPage(declaration, scheme)) properties.set(declaration.prop, declaration)
  })
  return properties
}

/** Whether a declaration counts for the whole page in a scheme. */
function isOfPage({ parent }: Declaration, scheme: Scheme): boolean {
  for (let each = parent; each && each.type !== 'root'; each = each.parent) {
    if (isRule(each) && !each.selectors.some((selector) => PAGE.test(selector.trim()))) return false
    if (isAtRule(each) && !isInScheme(each, scheme)) return false
  }
  return parent?.type !== 'root'
}

const isRule = (node: { type: string }): node is Rule => node.type === 'rule'
const isAtRule = (node: { type: string }): node is AtRule => node.type === 'atrule'

/** Layers and the theme of the project say nothing of a scheme. */
function isInScheme({ name, params }: AtRule, scheme: Scheme): boolean {
  if (name === 'layer' || name === 'theme') return true
  const [, asked] = /^\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)$/.exec(params.trim()) ?? []
  return name === 'media' && asked === scheme
}
