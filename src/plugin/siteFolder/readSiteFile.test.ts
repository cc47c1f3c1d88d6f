import { expect, test } from 'vitest'
import { StartError } from '../run/startError.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { readSite } from './readSite.ts'

/** The settings of the robot by a site.yaml. */
async function gatherOf(text: string) {
  const SITE_DIR = await contentFolder({ 'site.yaml': text })
  return (await readSite({}, { SITE_DIR }, '.')).settings.gather
}

test('a group of settings has numbers and defaults like the others', async () => {
  const defaults = { quality: 50, every: 60, publish: {}, enrich: false, private: false }
  expect(await gatherOf('title: A')).toEqual(defaults)
  const text = 'gather:\n  every: 90\n  publish:\n    outlets: 3\n  enrich: true\n'
  expect(await gatherOf(text)).toEqual({
    ...defaults,
    every: 90,
    publish: { outlets: 3 },
    enrich: true,
  })
})

test.each([
  ['gather: often\n', 'setting-invalid', 1, 9, 'write such a value'],
  ['gather: [60]\n', 'setting-invalid', 1, 9, 'write such a value'],
  ['gather:\n', 'setting-invalid', 1, 1, 'write such a value'],
  ['gather:\n  every: 1.5\n', 'setting-invalid', 2, 10, 'write such a value'],
  ['gather:\n  every: daily\n', 'setting-invalid', 2, 10, 'write such a value'],
  ['gather:\n  evry: 60\n', 'setting-unknown', 2, 3, 'write every:'],
  ['gather:\n  enrich: 1\n', 'setting-invalid', 2, 11, 'write such a value'],
  ['gather:\n  publish: 3\n', 'setting-invalid', 2, 12, 'write such a value'],
  ['gather:\n  publish:\n    outlet: 3\n', 'setting-unknown', 3, 5, 'write outlets:'],
  ['gather:\n  publish:\n    outlets: 0\n', 'setting-invalid', 3, 14, 'write such a value'],
])('in a group %j is answered with its place', async (text, code, line, column, fix) => {
  const error = await gatherOf(text).catch((thrown: unknown) => thrown)
  const problems = error instanceof StartError ? error.problems : []
  expect(problems).toMatchObject([{ code, line, column, fix: expect.stringContaining(fix) }])
})
