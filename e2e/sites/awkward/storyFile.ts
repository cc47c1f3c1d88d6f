/** A made-up story's file; fields given replace or add to the usual ones, undefined removes them. */
export function story(fields: Record<string, string | undefined>, more = ''): string {
  const all = {
    category: 'news',
    type: 'article',
    published: 'true',
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n${more}---\n`
}

export const provider = (name: string, domain: string): string =>
  `provider:\n  name: ${name}\n  domain: ${domain}\n`

export const topics = (...names: string[]): string =>
  `topics:\n${names.map((name) => `  - "${name}"\n`).join('')}`

/** One entry of a story's related list, with the address of a picture if it has one. */
export function report(fields: Record<string, string>, picture?: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  const image = picture === undefined ? '' : `\n    images:\n      - url: "${picture}"`
  return `  - ${lines.join('\n    ')}${image}\n`
}

/** The related list of a story. */
export const related = (...reports: string[]): string => `related:\n${reports.join('')}`
