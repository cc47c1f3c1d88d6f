import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So many words, as a language has them that people write in for some years. */
const WORDS = 60_000
const SYLLABLES = 'ba co di fu ge ha il jo ka lu me no or pi qua re si to un va we xi yo za'.split(
  ' ',
)
const TOPICS = ['Robotics', 'Health care', 'Computer Vision', 'Policy', 'Chips', 'Speech', 'Law']
const FIRST_DAY = Date.UTC(2019, 0, 1)
const DAYS = 6 * 365

/** A small generator of numbers that is the same on every machine (Park and Miller's). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Made-up words, each another one. */
const WORD_LIST = Array.from({ length: WORDS }, (_, i) => {
  let word = ''
  for (let rest = i + 30; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
  }
  return word
})

/**
 * Writes a folder of made-up news files whose words are as frequent as those of a language: the second half as frequent as
 * the first, the tenth a tenth (Zipf's law). The benchmarks' other files have a few words, which are in most stories.
 */
export function writeSearchCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  const random = generator(count)
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const word = () => WORD_LIST[Math.floor(WORDS ** random()) - 1] ?? ''
  const words = (least: number, most: number) =>
    Array.from({ length: int(least, most) }, word).join(' ')
  for (let i = 0; i < count; i++) {
    const time = new Date(FIRST_DAY + Math.floor((i * DAYS * 86_400) / count) * 1000)
    const iso = `${time.toISOString().slice(0, 19)}Z`
    const outlet = Math.floor(300 ** random())
    const reports = Array.from({ length: random() < 0.35 ? 0 : int(1, 12) }, (_, r) =>
      [
        `  - title: "${words(6, 11)}"`,
        `    publishedDateTime: ${iso}`,
        `    webUrl: "https://outlet${r}.example/${i}/"`,
        '    type: article',
        '    provider:',
        `      name: Outlet ${r}`,
        `      domain: outlet${r}.example`,
      ].join('\n'),
    )
    const text = `---
category: news
title: "${words(6, 11)}"
excerpt: "${words(15, 40)}."
publishedDateTime: ${iso}
webUrl: "https://paper${outlet}.example/news/${i}.html"
type: article
published: true
provider:
  name: Paper ${outlet}
  domain: paper${outlet}.example
topics:
  - ${TOPICS[int(0, TOPICS.length - 1)] ?? ''}
related:
${reports.join('\n')}
---
`
    writeFileSync(join(folder, `${iso.slice(0, 10)}-story-${i}.md`), text)
  }
}
