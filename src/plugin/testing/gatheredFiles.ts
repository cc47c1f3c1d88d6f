/** Made-up files of stories, as the robot writes them and people change them. */
import { addTo } from '../gather/file/addTo.ts'
import type { Addition } from '../gather/file/gatheredReport.ts'
import { reportOf } from './gatheredStories.ts'

export const ONE = reportOf(1, { excerpt: undefined })
export const TWO = reportOf(2, { excerpt: undefined })

export const addition = (facts: Partial<Addition> = {}): Addition => ({
  related: [],
  heat: undefined,
  publishes: false,
  ...facts,
})

export function textAfter(text: string, facts: Partial<Addition>): string {
  const added = addTo(text, addition(facts))
  if ('hindrance' in added) throw new Error(JSON.stringify(added.hindrance))
  return added.text
}

const HEAD = `title: Glass bridge opens
publishedDateTime: 2024-04-05T06:07:08Z
webUrl: https://daily.example.org/glass-bridge
heat: 65
published: true
gathered: 2024-04-05T07:00:00Z
`
export const file = (rest: string, body = ''): string => `---\n${HEAD}${rest}---\n${body}`

/** An entry as the robot writes it, indented. */
export const entry = (indent: string, number = 1): string =>
  [
    `- title: "Walkers on glass, part ${number}"`,
    '  publishedDateTime: 2024-04-05T06:07:08Z',
    `  webUrl: "https://outlet${number}.example/walkers/${number}"`,
    '  type: article',
    '  quality: 55',
    '  gathered: 2024-04-05T07:00:00Z',
    '  provider:',
    `    name: "Outlet ${number}"`,
    `    domain: outlet${number}.example`,
    '',
  ]
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')

export const inline = (number = 1): string =>
  `{ "title": "Walkers on glass, part ${number}", "publishedDateTime": "2024-04-05T06:07:08Z", "webUrl": "https://outlet${number}.example/walkers/${number}", "type": "article", "quality": 55, "gathered": "2024-04-05T07:00:00Z", "provider": { "name": "Outlet ${number}", "domain": "outlet${number}.example" } }`

export const OLD = 'title: Old\n    webUrl: https://old.example/1\n'
