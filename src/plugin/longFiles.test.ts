/**
 * The largest file that is read takes as many times longer as it is larger, whatever it holds.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContentFile } from './scan/checkContentFile.ts'
import { temporaryFolder } from './testing/contentFolder.ts'
import { growsWithText, SHORTER } from './testing/growth.ts'
import { NOW, newsFile } from './testing/newsFile.ts'

/** Nearly 2 MB. */
const LARGEST = 2_000_000

const fields = (part: string) => (length: number) => part.repeat(length / Buffer.byteLength(part))
const text = (start: string, part: string) => (length: number) => start + fields(part)(length)

const report = (excerpt: string) =>
  `  - {title: A, webUrl: "https://a.example.org", excerpt: "${excerpt}"}\n`

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

/** Whether the time to check a file grows with what it holds, and what is said of it stays short. */
async function isCheckedInTime(textOf: (length: number) => string, largest: number) {
  const folder = await temporaryFolder()
  const paths = new Map<number, string>()
  for (const length of [largest / SHORTER, largest]) {
    const path = join(folder, `2023-04-05-${length}.md`)
    await writeFile(path, newsFile({ heat: `x\n${textOf(length)}` }))
    paths.set(length, path)
  }
  const check = (path: string) => checkContentFile(path, NOW)
  const pathOf = (length: number) => paths.get(length) ?? ''
  const { problems } = check(pathOf(largest))
  expect(problems.map(({ code }) => code)).not.toContain('file-too-large')
  expect(JSON.stringify(problems).length).toBeLessThan(500_000)
  expect(growsWithText(check, pathOf, largest)).toBe(true)
}

test.each<[string, (length: number) => string]>([
  ['a ruler', text('# ', '#')],
  ['comments that are not closed', text('related:\n', report('<!--'.repeat(4000)))],
  ['entities in entities', text('related:\n', report('&amp;amp;'.repeat(1900)))],
  ['marks on marks', text('related:\n', report('\u0301\u0327'.repeat(4900)))],
  ['brackets', text('topics: ', '[')],
  ['quotes', text('title: ', '"')],
  ['a quote that is not closed', text('title: "', 'a b ')],
  ['a long number', text('heat: ', '0')],
  ['addresses of videos', text('featuredContent: ', 'youtube.com/watch?')],
  ['bad reports on one line', text('related: ', '[{title: A}, ')],
  ['secured', text('secured: "', '\\"a')],
  ['what is secured in name', fields('secured: "\n')],
])('a file of 2 MB that holds %s', (_, textOf) => isCheckedInTime(textOf, LARGEST), 120_000)

/** Their faults are searched for by the slower parser, which knows places. */
test.each<[string, (length: number) => string]>([
  ['remarks without spaces', text('topics:\n', '  - a #b\n')],
  ['spaces of another width', text('topics:\n', '\u00a0\u00a0- a\n')],
  ['fields of all names', (length) => numbered(length / 14, (i) => `f${i}: x`)],
  ['bad topics', text('topics:\n', '  - []\n')],
  ['rulers', fields(`${'#'.repeat(70)}\n`)],
])('a file of 60 KB that holds %s', (_, textOf) => isCheckedInTime(textOf, LARGEST / 32), 120_000)
