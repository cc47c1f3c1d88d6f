import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportLineSchema, runLineSchema, storyLineSchema, writtenFeedSchema } from './memory.ts'

test.each([
  ['run', runLineSchema.entries],
  ['feed', writtenFeedSchema.entries],
  ['report', reportLineSchema.entries],
  ['story', storyLineSchema.entries],
])('README.md explains each member of a line of the kind %s', (kind, entries) => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const rows = readme.split('\n').filter((line) => line.startsWith('| '))
  const first = rows.findIndex((row) => row.startsWith(`| ${kind} |`))
  const others = rows.slice(first + 1)
  const end = others.findIndex((row) => !row.startsWith('| | '))
  const own = [rows[first] ?? '', ...others.slice(0, end < 0 ? others.length : end)]
  const named = own.flatMap((row) => {
    const [, members = ''] = row.split(' | ')
    return [...members.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  })
  // `next` is written as `wait`.
  expect(named.toSorted()).toEqual(
    Object.keys(entries)
      .filter((name) => name !== 'next')
      .toSorted(),
  )
})
