import type { XmlElement } from './element.ts'

const ITEM = /^(item|entry)$/
/** What holds one text or address, and never another of these. */
const BARE =
  /^(title|link|guid|id|pubdate|updated|published|modified|issued|created|comments|language|enclosure)$/
const FIELD =
  /^(title|link|guid|id|pubdate|updated|published|modified|issued|created|comments|category|language|description|summary|content|author|enclosure|source)$/
/** What holds fields. */
const HOLDER = /^(item|entry|channel|feed|image|source)$/
/** What may hold anything. */
const ANYTHING = /^(.*:)?(description|summary|content|encoded|body|div)$/

/**
 * Where an element begins that cannot be in one that is open, as its end tag is missing: an item in an item, a link in a title.
 *
 * @param stack open elements, the outermost first
 * @returns how many of them stay open; undefined where all do
 */
export function closesBefore(name: string, stack: readonly XmlElement[]): number | undefined {
  if (ITEM.test(name)) return unclosedItem(stack)
  const isInside = BARE.test(stack.at(-1)?.name ?? '') && HOLDER.test(stack.at(-2)?.name ?? '')
  return isInside && FIELD.test(name) ? stack.length - 1 : undefined
}

function unclosedItem(stack: readonly XmlElement[]): number | undefined {
  for (let at = stack.length - 1; at > 0; at--) {
    const name = stack[at]?.name ?? ''
    if (ANYTHING.test(name)) return undefined
    if (ITEM.test(name)) return at
  }
  return undefined
}
