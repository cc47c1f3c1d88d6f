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

/**
 * A word of the catalogue with elements filled in. What stands in brackets there is heard and not seen. Each text has an
 * element of its own, as everywhere in the app where a text may change: translators in browsers put elements of theirs in
 * the place of texts, which React would go on writing to where it knows them by themselves.
 */
export function Phrase<Key extends AppWordKey>({ word, values }: Props<Key>) {
  const given: Readonly<Record<string, ReactNode>> = values
  const parts = patternOf(site.words[word], site, given.count).split(/[[\]]/)
  return together(parts.map((part, i) => filled(part, given, i % 2 === 1 ? 'sr-only' : undefined)))
}

function filled(
  part: string,
  values: Readonly<Record<string, ReactNode>>,
  className: string | undefined,
): ReactNode {
  const nodes = part
    .split(/\{(\w+)\}/)
    .map((each, i) => (i % 2 === 1 ? written(values[each]) : each))
  if (nodes.every((node) => typeof node === 'string')) return text(nodes.join(''), className)
  const inside = together(nodes.map((node) => (typeof node === 'string' ? text(node) : node)))
  return className === undefined ? inside : <span className={className}>{inside}</span>
}

const text = (string: string, className?: string): ReactNode =>
  string === '' ? null : <span className={className}>{string}</span>

const written = (value: ReactNode): ReactNode => (typeof value === 'number' ? number(value) : value)

/** Nodes in this order, which is always the same: they need no keys. */
const together = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes)
