import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NOUNS =
  'harbor orchard railway senate glacier theater hospital museum market school ferry forest library reactor orchestra stadium vineyard airport canal bridge festival archive laboratory parliament'.split(
    ' ',
  )
const VERBS = 'opens closes widens delays funds studies rejects restores maps measures'.split(' ')
const TOPICS = ['City', 'Science', 'Politics', 'Culture', 'Sports', 'Weather', 'Health', 'Travel']
const FIRST_DAY = Date.UTC(2018, 0, 1)
const DAYS = 2500

/** A small generator of numbers that is the same on every machine (Park and Miller's). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/**
 * Writes a folder of made-up news files with the fields and about the size of real ones: an eighth
 * unpublished, a third with CRLF, seven reports each on average.
 *
 * @returns the names of the files, the oldest first
 */
export function writeCorpus(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true })
  const pick = numbers(count)
  const names: string[] = []
  for (let i = 0; i < count; i++) {
    const time = new Date(FIRST_DAY + Math.floor((i * DAYS * 86_400) / count) * 1000)
    const name = `${time.toISOString().slice(0, 10)}-story-${i}.md`
    names.push(name)
    const text = corpusStory(i, time, pick)
    writeFileSync(join(folder, name), pick(3) === 0 ? text.replaceAll('\n', '\r\n') : text)
  }
  return names
}

/** The text of one made-up story. */
export function corpusStory(i: number, time: Date, pick: (below: number) => number): string {
  const word = (words: readonly string[]) => words[pick(words.length)] ?? ''
  const headline = () =>
    `The ${word(NOUNS)} by the ${word(NOUNS)} ${word(VERBS)} a ${word(NOUNS)} for the ${word(NOUNS)}`
  const sentence = () => `${Array.from({ length: 24 }, () => word(NOUNS)).join(' ')}.`
  const iso = (offset: number) =>
    `${new Date(time.getTime() + offset * 1000).toISOString().slice(0, 19)}Z`
  const reports = Array.from({ length: pick(15) }, (_, r) =>
    [
      `  - title: "${headline()}"`,
      `    excerpt: "${sentence()}"`,
      `    publishedDateTime: ${iso(pick(200_000))}`,
      `    webUrl: "https://outlet${pick(300)}.example/${i}/report-number-${r}/"`,
      '    type: article',
      '    provider:',
      `      name: Outlet ${pick(300)}`,
      `      domain: outlet${pick(300)}.example`,
      `    quality: ${pick(100)}`,
      '    images:',
      `      - url: "https://pictures.example/${i}-${r}.jpg?w=1200&quality=80"`,
      '        width: 1200',
      '        height: 630',
    ].join('\n'),
  )
  const secured = Array.from({ length: 40 }, () => (pick(2 ** 30) + 2 ** 30).toString(36)).join('/')
  return `---
category: news
title: "${headline()}"
excerpt: "${sentence()}"
publishedDateTime: ${iso(0)}
originalUrl: "https://paper${pick(100)}.example/news/${i}.html?utm_source=feed"
webUrl: "https://paper${pick(100)}.example/news/${i}.html"
type: article
quality: ${pick(100)}
heat: ${pick(200)}
published: ${pick(8) !== 0}

provider:
  name: Paper ${pick(100)}
  domain: paper${pick(100)}.example

topics:
  - ${word(TOPICS)}
  - Everything

images:
  - url: "https://pictures.example/${i}.jpg"
    width: 1024
    height: 576

related:
${reports.join('\n')}

secured: "${secured}"
---

`
}

/** The text of a story under another headline. */
export const retitled = (text: string, headline: string): string =>
  text.replace(/^title: .*$/m, `title: "${headline}"`)
