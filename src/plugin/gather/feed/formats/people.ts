import { personNames } from '../values/person.ts'
import { all, first, textOf, type XmlElement } from '../xml/element.ts'

const PEOPLE = [
  'author',
  'dc:creator',
  'dcterms:creator',
  'atom:author',
  'dc:author',
  'managingeditor',
]
const OTHERS = ['itunes:author', 'googleplay:author', 'dc:contributor']

/** Names of those who have written an item or a feed. */
export function authorsIn(element: XmlElement): string[] {
  const written = PEOPLE.flatMap((name) => all(element, name)).flatMap(partsOf)
  const names = personNames(written)
  if (names.length > 0) return names
  const others = personNames(OTHERS.flatMap((name) => all(element, name)).map(textOf))
  if (others.length > 0) return others
  // What Atom has taken over from another feed is by the authors of that.
  return personNames(
    all(element, 'source')
      .flatMap((source) => all(source, 'author'))
      .flatMap(partsOf),
  )
}

/** What is said of a person, in elements of Atom or as a text. */
function partsOf(person: XmlElement): (string | undefined)[] {
  const names = [...all(person, 'name'), ...all(person, 'atom:name')].map(textOf)
  if (names.some((name) => name.trim() !== '')) return names
  const mail = first(person, 'email') ?? first(person, 'atom:email')
  return [mail === undefined ? textOf(person) : textOf(mail)]
}
