/** Changes of a folder of news. */
import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { newsFile, topicFile } from './newsFile.ts'

const LONG_AGO = new Date('2001-01-01')
/** Sets a file's own time back, which says nothing then. */
export const age = (path: string) => utimes(path, LONG_AGO, LONG_AGO)

/** A change of a folder of news, as an editor, a checkout or a robot makes it. */
export const change = fc.record({
  name: fc.constantFrom('2021-04-05-a.md', '2022-04-05-B.md', '2022-04-05-b.md', '2023-05-01-c.md'),
  to: fc.constantFrom('removed', 'renamed', 'touched', 'secured', 'topic', 'broken', 'future'),
  fields: fc.record({
    title: fc.constantFrom('One', 'Two', 'Three "quoted"', '新聞'),
    published: fc.constantFrom('true', 'false', '"yes"'),
    heat: fc.constantFrom('5', '-1'),
    publishedDateTime: fc.constantFrom('2021-04-05T06:07:08Z', '2022-04-06', '2023-05-01'),
    webUrl: fc.constantFrom('https://a.example/1', 'https://a.example/2', 'https://a.example/3'),
    topics: fc.subarray(['AI', 'ai', 'Bridges']),
    images: fc.constantFrom([], [{ url: '/a.png', attribution: 'B' }]),
    related: fc.subarray([
      { title: 'One', webUrl: 'https://a.example/1' },
      { title: 'Two', webUrl: 'https://b.example/2' },
      { title: 'Three', webUrl: 'https://c.example/3' },
    ]),
  }),
})
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Changes a folder, which may have files of the names of `change`. */
export async function apply(folder: string, { name, to, fields }: Change): Promise<void> {
  const path = join(folder, name)
  const write = (more: Readonly<Record<string, string>>) =>
    writeFile(path, newsFile({ ...fields, ...more }))
  if (to === 'removed') await rm(path, { force: true })
  else if (to === 'renamed') await rename(path, join(folder, '2023-06-01-d.md')).catch(() => {})
  else if (to === 'touched') await age(path).catch(() => write({}))
  else if (to === 'secured') await write({ secured: `"${Math.random()}"` })
  else if (to === 'topic')
    await writeFile(join(folder, 'ai.yaml'), topicFile('AI', { parent: 'X' }))
  else if (to === 'broken') await writeFile(path, '---\ntitle: "One\n---\n')
  else await write({ publishedDateTime: '2999-01-01T00:00:00Z' })
}
