import { site } from 'virtual:broadsheet/site'
import { createElement, Fragment, type ReactNode } from 'react'
import type { AppWordKey, Values } from '../../shared/words/catalogue.ts'
import { patternOf } from '../../shared/words/say.ts'
import { number } from './words.ts'

interface Props<Key extends AppWordKey> {
  word: Key
  /** Elements or texts; a number is written as the language writes it. */
  values: Values<Key, ReactNode>
}

/** A word of the catalogue with elements filled in. What stands in brackets there is heard and not seen. */
export function Phrase<Key extends AppWordKey>({ word, values }: Props<Key>) {
  const given: Readonly<Record<string, ReactNode>> = values
  const parts = patternOf(site.words[word], site, given.count).split(/[[\]]/)
  return together(parts.map((part, i) => (i % 2 === 1 ? heard(part, given) : filled(part, given))))
}

const heard = (part: string, values: Readonly<Record<string, ReactNode>>): ReactNode => (
  <span className="sr-only">{filled(part, values)}</span>
)

function filled(part: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const nodes = part
    .split(/\{(\w+)\}/)
    .map((each, i) => (i % 2 === 1 ? written(values[each]) : each))
  return nodes.every((node) => typeof node === 'string') ? nodes.join('') : together(nodes)
}

const written = (value: ReactNode): ReactNode => (typeof value === 'number' ? number(value) : value)

/** Nodes in this order, which is always the same: they need no keys. */
const together = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes)
