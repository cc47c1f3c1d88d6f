import { type AtRule, parse, type Rule, rule } from 'postcss'

/** What a reader can choose in the settings of the site besides the system, and how the page says that. */
const FEATURES = {
  'prefers-color-scheme': {
    unchosen: ':root:not([data-theme])',
    chosen: {
      light: ':root:is([data-theme="light"],[data-theme="sepia"])',
      dark: ':root[data-theme="dark"]',
    },
  },
  'prefers-reduced-motion': {
    unchosen: ':root:not([data-motion])',
    chosen: {
      reduce: ':root[data-motion="less"]',
      'no-preference': ':root[data-motion="full"]',
    },
  },
} as const

/** Whether a style sheet asks for any of it. */
const ASKS = new RegExp(Object.keys(FEATURES).join('|'))

/** Where a feature is asked for, alone or with more that must hold. */
const ASKED = new RegExp(
  `^(?:(.+?)\\s+and\\s+)?\\(\\s*(${ASKS.source})\\s*:\\s*([a-z-]+)\\s*\\)(?:\\s+and\\s+(.+))?$`,
  'i',
)

/**
 * Has what a style sheet says of a scheme, by `@media (prefers-color-scheme: …)`, count where a reader has chosen that scheme,
 * and not where another one is chosen, whatever the system has; the same for less motion. Nothing gains or loses weight against
 * other rules. On paper only the system counts.
 *
 * What asks for one of several things (`,`, `or`, `not`) stays as it is.
 */
export function withChosenMedia(css: string): string {
  if (!ASKS.test(css)) return css
  const sheet = parse(css)
  sheet.walkAtRules('media', (media) => {
    const asked = askedOf(media.params)
    if (!asked) return
    const { others, unchosen, chosen } = asked
    const copy = media.clone({ params: others === '' ? 'screen' : `screen and ${others}` })
    const isNested = isWithinRule(media)
    limit(media, isNested, unchosen)
    limit(copy, isNested, chosen)
    media.after(copy)
  })
  return sheet.toString()
}

function askedOf(params: string) {
  const [, before, feature = '', value = '', after] = ASKED.exec(params.trim()) ?? []
  const known = new Map<string, Feature>(Object.entries(FEATURES)).get(feature.toLowerCase())
  const chosen = known && new Map(Object.entries(known.chosen)).get(value.toLowerCase())
  const others = [before, after].filter((part) => part !== undefined).join(' and ')
  if (chosen === undefined || /,|\b(or|not|only|screen|print)\b/i.test(others)) return undefined
  return { others, unchosen: known?.unchosen ?? '', chosen }
}

interface Feature {
  readonly unchosen: string
  readonly chosen: Readonly<Record<string, string>>
}

/** Has all rules count only within a page that is as a selector says. */
function limit(media: AtRule, isNested: boolean, page: string): void {
  const within = `:where(${page},${page} *)`
  if (isNested) {
    const { nodes = [] } = media
    media.removeAll()
    media.append(rule({ selector: `&${within}`, nodes }))
  } else limitRules(media, within)
}

function isWithinRule({ parent }: { parent?: AtRule['parent'] }): boolean {
  return parent?.type === 'rule' || (parent?.type === 'atrule' && isWithinRule(parent))
}

function limitRules(container: AtRule, within: string): void {
  for (const node of container.nodes ?? []) {
    if (node.type === 'rule') limitRule(node, within)
    else if (node.type === 'atrule' && GROUPS.has(node.name)) limitRules(node, within)
  }
}

/** Rules that hold others; names of animations and fonts count in the whole sheet. */
const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container'])

/** An element, and the part of it that ends a selector. */
const SELECTOR = /^(.*?)(::?(?:before|after|first-line|first-letter)|::[a-z-]+.*)?$/s

function limitRule(each: Rule, within: string): void {
  each.selectors = each.selectors.map((selector) => {
    const [, element = '', part = ''] = SELECTOR.exec(selector) ?? []
    return `${element}${within}${part}`
  })
}
