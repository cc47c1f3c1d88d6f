/** Reads printed heads as a browser does. */
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'

/** An element of a head. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/**
 * The elements of a head.
 *
 * @throws Error where something of it is no part of the head, or is no element
 */
export function readHead(html: string): Tag[] {
  const errors: string[] = []
  const document = parse(`<!DOCTYPE html><html><head>${html}</head><body></body></html>`, {
    onParseError: ({ code }) => errors.push(code),
  })
  const root = document.childNodes.find(tree.isElementNode)
  const [head, body] = root?.childNodes.filter(tree.isElementNode) ?? []
  if (!head || !body) throw new Error('there is no page')
  if (errors.length > 0) throw new Error(`the parser complains: ${errors.join(', ')}`)
  if (body.childNodes.length > 0 || body.attrs.length > 0) throw new Error('the head spills over')
  return head.childNodes.filter((node) => !isLineBreak(node)).map(tagOf)
}

const isLineBreak = (node: DefaultTreeAdapterTypes.ChildNode): boolean =>
  tree.isTextNode(node) && node.value === '\n'

function tagOf(node: DefaultTreeAdapterTypes.ChildNode): Tag {
  if (!tree.isElementNode(node)) throw new Error(`${node.nodeName} in the head`)
  const text = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '?')).join('')
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return { name: node.tagName, attributes, text }
}

/** The contents of all `meta` elements of a name or property, in order. */
export const metaOf = (head: readonly Tag[], name: string): string[] =>
  head
    .filter(({ attributes }) => (attributes.name ?? attributes.property) === name)
    .map(({ attributes }) => attributes.content ?? '')

/** The addresses of all `link` elements of a relation, in order. */
export const linksOf = (head: readonly Tag[], rel: string): string[] =>
  head
    .filter(({ attributes }) => attributes.rel === rel)
    .map(({ attributes }) => attributes.href ?? '')

/** The text of the one element of a name. */
export const textOf = (head: readonly Tag[], name: string): string => {
  const [tag, ...others] = head.filter((each) => each.name === name)
  if (!tag || others.length > 0) throw new Error(`there is not exactly one ${name}`)
  return tag.text
}
