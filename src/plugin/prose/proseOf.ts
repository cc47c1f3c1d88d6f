import type { Definition, Nodes, Root } from 'mdast'
import type { Prose, ProseTag } from '../../shared/prose/prose.ts'
import { pictureLink } from '../check/values.ts'
import type { Fault } from '../problems/fault.ts'
import { markdownTree } from './markdownTree.ts'
import { DEEPEST, nestingFault } from './nesting.ts'
import { proseLink } from './proseLink.ts'

/** A body of Markdown as a checked tree, and what of it cannot be shown. */
export interface ReadProse {
  readonly body: Prose[]
  readonly faults: readonly Fault[]
}

/**
 * Makes a checked tree of Markdown. HTML in it is left out, and so are links and pictures that lead nowhere safe: their
 * texts stay.
 *
 * @param line of the file on which the Markdown begins
 * @param title of the page: a first heading that repeats it is left out
 */
export function proseOf(markdown: string, line: number, title: string): ReadProse {
  const deep = nestingFault(markdown, line)
  if (deep !== undefined) return { body: [], faults: [deep] }
  const nodes = withoutTitle(markdownTree(markdown), title)
  const reading = new Reading(nodes, line)
  const body = reading.blocks(nodes)
  return { body, faults: reading.faults() }
}

/** The tags of nodes that are no more than their children. */
const PLAIN: Partial<Record<Nodes['type'], ProseTag>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
}

class Reading {
  readonly #line: number
  /** What link references stand for, by their identifiers; of several the first counts. */
  readonly #definitions = new Map<string, Definition>()
  /** The level of the largest heading: it comes right below the page's title. */
  readonly #largest: number
  readonly #faults: Fault[] = []
  readonly #html: Nodes[] = []

  constructor(nodes: readonly Nodes[], line: number) {
    this.#line = line
    const levels: number[] = []
    for (const node of nodes) {
      if (node.type === 'heading') levels.push(node.depth)
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node)
      }
    }
    this.#largest = Math.min(...levels, 6)
  }

  faults(): Fault[] {
    const [first] = this.#html
    if (first === undefined) return this.#faults
    const count = this.#html.length
    const found = 'value' in first ? JSON.stringify(first.value.slice(0, 60)) : ''
    const html: Fault = {
      severity: 'warning',
      code: 'body-html',
      path: [],
      found: count === 1 ? `HTML, ${found}` : `${count} pieces of HTML, the first is ${found}`,
      expected: 'Markdown alone',
      fix: 'write it in Markdown. Of a block that begins with a tag nothing is shown, within a sentence the words stay',
      at: this.#placeOf(first),
    }
    return [...this.#faults, html]
  }

  blocks(nodes: readonly Nodes[], depth = 0): Prose[] {
    return withWholeTexts(nodes.flatMap((node) => this.#node(node, depth)))
  }

  #node(node: Nodes, depth: number): Prose[] {
    if (depth > DEEPEST) return [textOf(node)]
    const plain = PLAIN[node.type]
    if (plain !== undefined && 'children' in node) {
      return [{ tag: plain, children: this.blocks(node.children, depth + 1) }]
    }
    switch (node.type) {
      case 'text':
        return [node.value]
      case 'break':
        return [{ tag: 'br' }]
      case 'thematicBreak':
        return [{ tag: 'hr' }]
      case 'inlineCode':
        return [{ tag: 'code', children: [node.value] }]
      case 'code':
        return [{ tag: 'pre', children: [{ tag: 'code', children: [node.value] }] }]
      case 'heading':
        return [{ tag: this.#heading(node.depth), children: this.blocks(node.children, depth + 1) }]
      case 'html':
        // A comment is nobody's loss.
        if (!/^\s*<!--/.test(node.value)) this.#html.push(node)
        return []
      default:
        return this.#group(node, depth)
    }
  }

  /** Lists, tables, links and pictures; nothing of whatever else there is. */
  #group(node: Nodes, depth: number): Prose[] {
    switch (node.type) {
      case 'list': {
        const children = node.children.map((item): Prose => {
          const isTight = !node.spread && !item.spread
          const inside = item.children.flatMap((child): Nodes[] =>
            isTight && child.type === 'paragraph' ? child.children : [child],
          )
          return { tag: 'li', children: this.blocks(inside, depth + 1) }
        })
        const start = node.start ?? 1
        return [
          node.ordered
            ? { tag: 'ol', ...(start !== 1 && { start }), children }
            : { tag: 'ul', children },
        ]
      }
      case 'table': {
        const [head, ...rows] = node.children.map((row) => row.children)
        const row = (cells: readonly Nodes[] = [], tag: 'th' | 'td'): Prose => ({
          tag: 'tr',
          children: cells.map((cell) => ({
            tag,
            children: 'children' in cell ? this.blocks(cell.children, depth + 1) : [],
          })),
        })
        const children: Prose[] = [{ tag: 'thead', children: [row(head, 'th')] }]
        if (rows.length > 0) {
          children.push({ tag: 'tbody', children: rows.map((cells) => row(cells, 'td')) })
        }
        return [{ tag: 'table', children }]
      }
      case 'link':
        return this.#link(node, node.url, this.blocks(node.children, depth + 1))
      case 'linkReference': {
        const url = this.#definitions.get(node.identifier)?.url
        return this.#link(node, url, this.blocks(node.children, depth + 1))
      }
      case 'image':
        return this.#picture(node, node.url, node.alt)
      case 'imageReference':
        return this.#picture(node, this.#definitions.get(node.identifier)?.url, node.alt)
      default:
        return []
    }
  }

  #heading(depth: number): ProseTag {
    const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
    return tags[Math.max(0, depth - this.#largest)] ?? 'h6'
  }

  #link(node: Nodes, url: string | undefined, children: Prose[]): Prose[] {
    const { value, remarks } = proseLink(url)
    if (value !== undefined) return [{ tag: 'a', href: value, children }]
    for (const remark of remarks ?? []) this.#report(node, url, remark)
    return children
  }

  #picture(node: Nodes, url: string | undefined, alt: string | null | undefined): Prose[] {
    const { value, remarks } = pictureLink(url)
    if (value !== undefined) return [{ tag: 'img', src: value, alt: alt ?? '' }]
    for (const remark of remarks ?? []) this.#report(node, url, remark)
    return alt ? [alt] : []
  }

  #report(
    node: Nodes,
    url: string | undefined,
    { code, expected, fix }: Pick<Fault, 'code' | 'expected' | 'fix'>,
  ): void {
    this.#faults.push({
      severity: 'warning',
      code,
      path: [],
      found: JSON.stringify((url ?? '').slice(0, 80)),
      expected,
      fix,
      at: this.#placeOf(node),
    })
  }

  #placeOf({ position }: Nodes): { line: number; column: number } {
    const { line = 1, column = 1 } = position?.start ?? {}
    return { line: this.#line + line - 1, column }
  }
}

/** Many begin with the title once more, as programs show it that know no fields. */
function withoutTitle({ children }: Root, title: string): readonly Nodes[] {
  const [first, ...rest] = children
  const isTitle = first?.type === 'heading' && first.depth === 1 && textOf(first).trim() === title
  return isTitle ? rest : children
}

/** What was left out between two texts leaves one. */
function withWholeTexts(body: readonly Prose[]): Prose[] {
  const whole: Prose[] = []
  for (const each of body) {
    const last = whole.at(-1)
    if (typeof last === 'string' && typeof each === 'string') whole[whole.length - 1] = last + each
    else whole.push(each)
  }
  return whole
}

/** The words of a node. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
