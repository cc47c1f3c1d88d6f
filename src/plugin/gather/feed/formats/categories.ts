import { plain } from '../values/plain.ts'
import { all, textOf, type XmlElement } from '../xml/element.ts'
import { mediaIn } from './media.ts'

/** No item that means well is about more. */
const MOST = 100

/** Google says in this way that an item is a post or a film. */
const KIND = /\/g\/2005#kind$/

/** What an item is about, in the words of its feed. */
export function categoriesIn(item: XmlElement): string[] {
  const named = ['category', 'dc:subject', 'media:category', 'atom:category'].flatMap((name) =>
    all(item, name)
      .slice(0, MOST)
      .filter((category) => !KIND.test(category.attributes.scheme ?? ''))
      .map(nameOf),
  )
  const itunes = all(item, 'itunes:category').map(({ attributes }) => attributes.text)
  const listed = [...all(item, 'itunes:keywords'), ...mediaIn(item, 'media:keywords')]
    .map(textOf)
    .flatMap((words) => words.split(/[,;]/, MOST))
  const names = [...named, ...itunes, ...listed].slice(0, MOST).map((markup) => plain({ markup }))
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** For people (`label`) before for programs (`term`). */
function nameOf(category: XmlElement): string | undefined {
  const { label, term } = category.attributes
  return label?.trim() || textOf(category).trim() || term
}
