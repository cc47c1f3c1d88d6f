import { plain } from './plain.ts'

const MAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/
/** No name is longer. */
const LONGEST = 1000
const LINK = /<?\bhttps?:\/\/[^\s<>()]+>?/gi

/**
 * The name in what a feed says of a person: `me@example.com (Name)`, `Name <me@example.com>`, `Name`.
 *
 * @returns the mail address where there is nothing else; undefined for nothing
 */
function personName(written: string | undefined): string | undefined {
  // As plain text is without tags, an address in angle brackets would go with them.
  const markup = written
    ?.slice(0, LONGEST)
    .replace(/<(?=[^<>\s]{1,200}@)|(?<=@[^<>\s]{1,200})>/g, ' ')
  const text = plain({ markup })
  if (text === undefined) return undefined
  const mail = MAIL.exec(text)?.[0]
  const rest = (mail === undefined ? text : text.replace(mail, ' '))
    .replace(/\bmailto:/i, ' ')
    .replace(LINK, ' ')
  const name = withoutBrackets(rest.replace(/\s+/g, ' ').trim()).replace(
    /^[Bb][Yy]:?\s(?=\p{Lu})/u,
    '',
  )
  if (/[\p{L}\p{N}]/u.test(name)) return name
  return mail ?? text.trim()
}

/** `(Name)`, `Name ()`, `Name -` */
function withoutBrackets(text: string): string {
  const bare = text.replace(/\(\s*\)|<\s*>|\[\s*\]/g, '').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
  const isAround = /^\(.*\)$|^\[.*\]$|^<.*>$|^".*"$|^'.*'$/.test(bare)
  const inner = bare.slice(1, -1)
  // `(one) and (two)`: these brackets are two.
  return isAround && !/^[^([<]*[)\]>]/.test(inner) ? inner.trim() : bare
}

/** Names without those that are said twice. */
export function personNames(written: readonly (string | undefined)[]): string[] {
  const names = written.map(personName).filter((name) => name !== undefined)
  return [...new Set(names)]
}
