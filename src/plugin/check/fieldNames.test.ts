import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  GATHER_FIELDS,
  IMAGE_FIELDS,
  PUBLISHER_FIELDS,
  REPORT_FIELDS,
  STORY_FIELDS,
  TOPIC_FIELDS,
} from './fieldNames.ts'

const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

test.each([
  ['Stories', STORY_FIELDS],
  ['Related reports', REPORT_FIELDS],
  ['Gathered stories', GATHER_FIELDS],
  ['Publishers', PUBLISHER_FIELDS],
  ['Images', IMAGE_FIELDS],
  ['Topics', TOPIC_FIELDS],
])('README.md explains exactly the known fields below "%s"', (heading, known) => {
  const section = README.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = [...section.matchAll(/^\| (`.+?`) \|/gm)]
  const explained = rows.flatMap(([, names = '']) => names.replaceAll('`', '').split(', '))
  expect(explained.toSorted()).toEqual([...known].toSorted())
})
