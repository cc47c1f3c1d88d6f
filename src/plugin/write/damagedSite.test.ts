import {
  appendFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { release, withoutEditionBefore, writeRelease as write } from '../testing/release.ts'
import { PAGE_MARK } from './leftovers.ts'

const page = (word: string) => `${PAGE_MARK}${`<p>${word}`.repeat(300)}`
const files = (word: string) => ({
  [`news/2023-04-05-${word}.html`]: page(word),
  'a.txt': page(word),
})

/** All bytes below a folder, by name. */
async function bytesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

/** What may have happened to a file, by numbers from 0 up to 1 that say where. */
const damage = fc.constantFrom<[string, (path: string, at: number, other: string) => void][]>(
  ['gone', (path) => rmSync(path)],
  ['empty', (path) => truncateSync(path)],
  ['cut off', (path, at) => truncateSync(path, Math.floor(at * statSync(path).size))],
  ['longer', (path) => appendFileSync(path, 'x')],
  ['another file', (path, _, other) => writeFileSync(path, readFileSync(other))],
  [
    'changed in one byte',
    (path, at) => {
      const bytes = readFileSync(path)
      const index = Math.floor(at * bytes.length)
      bytes[index] = (bytes[index] ?? 0) ^ 1
      writeFileSync(path, bytes)
    },
  ],
)

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('whatever has happened to the files of a site, the next build gives what a fresh one gives, byte by byte, beside the app of the edition before', async () => {
  const [old, next] = [await release('old', files('old')), await release('new', files('new'))]
  const fresh = await temporaryFolder()
  await write(next, fresh)
  const expected = await bytesIn(fresh)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(damage, place, place, place), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (damages, isSame) => {
        const folder = await temporaryFolder()
        await write(isSame ? next : old, folder)
        for (const [[, harm], which, at, other] of damages) {
          const names = [...(await bytesIn(folder)).keys()].filter((name) => name[0] !== '.')
          const nameAt = (position: number) =>
            join(folder, names[Math.floor(position * names.length)] ?? '')
          harm(nameAt(which), at, nameAt(other))
        }
        await write(next, folder)
        expect(withoutEditionBefore(await bytesIn(folder))).toEqual(expected)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
