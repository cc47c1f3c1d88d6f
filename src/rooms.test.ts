/**
 * The rooms and the one way of imports between them. README.md, beside this file, says what lives where.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A room may import those before it, and none after it; rooms of one line know nothing of each other. */
const ORDER: Record<string, readonly (readonly string[])[]> = {
  'src/plugin': [
    ['problems'],
    ['read'],
    ['texts'],
    ['check'],
    ['prose'],
    ['run'],
    ['scan'],
    ['arrange'],
    ['files'],
    ['find'],
    ['print'],
    ['words'],
    ['host'],
    ['siteFolder'],
    ['write'],
    ['network'],
    ['pictures'],
    ['links'],
    ['gather'],
    ['views'],
    ['feeds'],
    ['pages'],
    ['pipeline'],
    ['dev', 'cli'],
    ['.'],
  ],
  'src/app': [
    ['words'],
    ['navigation'],
    ['marks'],
    ['data'],
    ['find'],
    ['ui'],
    ['kept'],
    ['prose'],
    ['frame'],
    ['stories'],
    ['filters'],
    ['offline'],
    ['reading', 'saved', 'muted', 'settings', 'share'],
    ['own'],
    ['coverage'],
    [
      'list',
      'story',
      'topics',
      'publishers',
      'follow',
      'sources',
      'search',
      'text',
      'archive',
      'top',
    ],
    ['keyboard'],
    ['palette'],
    ['.'],
    ['startup'],
  ],
}

/** More than this nobody sees at a glance. */
const MOST_FILES = 18

const PROJECT = join(import.meta.dirname, '..')
const IMPORT = /(?:\bfrom|\bimport\(?)\s*'(\.{1,2}\/[^']+)'/g

const sources = globSync(['src/**/*.{ts,tsx}', 'e2e/**/*.ts'], { cwd: PROJECT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(test|spec)\.tsx?$|\/testing\//.test(file))

const roomOf = (house: string, file: string): string => {
  const [first = '.', ...rest] = file.slice(house.length + 1).split('/')
  return rest.length === 0 ? '.' : first
}

/** Imports from one room of a house into another one, as `file imports file`. */
function crossings(house: string) {
  return sources
    .filter((file) => file.startsWith(`${house}/`))
    .flatMap((file) =>
      [...readFileSync(join(PROJECT, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) => ({
        file,
        imported: posix.join(dirname(file), path),
      })),
    )
    .filter(({ imported }) => imported.startsWith(`${house}/`))
    .map((each) => ({
      ...each,
      from: roomOf(house, each.file),
      to: roomOf(house, each.imported),
    }))
    .filter(({ from, to }) => from !== to)
}

describe.each(Object.entries(ORDER))('%s', (house, order) => {
  const floor = new Map(order.flatMap((rooms, i) => rooms.map((room) => [room, i] as const)))

  test('has no room that the plan does not name, and none that is empty', () => {
    const rooms = sources
      .filter((file) => file.startsWith(`${house}/`))
      .map((file) => roomOf(house, file))
    expect([...new Set(rooms)].toSorted()).toEqual([...floor.keys()].toSorted())
  })

  test('is imported one way', () => {
    const all = crossings(house)
    expect(all.length).toBeGreaterThan(20)
    const against = all.filter(({ from, to }) => (floor.get(to) ?? 0) >= (floor.get(from) ?? 0))
    expect(against.map(({ file, imported }) => `${file} imports ${imported}`)).toEqual([])
  })
})

test('src/README.md has a sentence for every room, in the order of their imports', () => {
  const readme = readFileSync(join(PROJECT, 'src/README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| `(src\/\w+\/\w+)` \| .+ \|$/gm)].map(([, room]) => room)
  const planned = Object.entries(ORDER).flatMap(([house, order]) =>
    order.flat().flatMap((room) => (room === '.' ? [] : [`${house}/${room}`])),
  )
  expect(rows).toEqual(planned)
})

test('no folder has more files than one sees at a glance', () => {
  const byFolder = Map.groupBy(sources, (file) => dirname(file))
  expect(byFolder.size).toBeGreaterThan(30)
  const full = [...byFolder].filter(([, files]) => files.length > MOST_FILES)
  expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([])
})
