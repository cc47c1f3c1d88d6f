import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { assemble, runPipeline } from './pipeline.ts'
import { readContent } from './readContent.ts'

const settingsOf = (content: string, bodies: boolean) => ({
  content: [content],
  rootTopic: undefined,
  pageSize: 25,
  language: 'en',
  bodies,
})

/** What the bundle says, and the codes of what is wrong. */
async function run(files: Readonly<Record<string, string>>, bodies: boolean) {
  const content = await contentFolder(files)
  const { bundle, problems } = await runPipeline(settingsOf(content, bodies), Date.now())
  const texts = [...bundle].map(([, text]) => text()).join('\n')
  return { texts, codes: problems.map(({ code }) => code) }
}

const TREE = '"body":[{"tag":"p","children":["Some ",{"tag":"em","children":["words"]},"."]}]'
const story = (fields = {}, body = 'Some *words*.') =>
  newsFile({ secured: 'xqsecret', ...fields }, body)

describe('what stands below the fields of a story', () => {
  test('is shown where the setting says so, else a warning says that it is not', async () => {
    const files = { '2023-04-05-a.md': story() }
    const shown = await run(files, true)
    expect(shown.texts).toContain(TREE)
    expect(shown.codes).toEqual([])
    const ignored = await run(files, false)
    expect(ignored.texts).not.toContain('words')
    expect(ignored.codes).toEqual(['body-ignored'])
  })

  test('is of no story that is hidden, nor is what is secured', async () => {
    const files = {
      '2023-04-05-a.md': story({ published: false }),
      '2023-04-05-b.md': story({ webUrl: 'https://b.example/', heat: -1 }),
      '2023-04-05-c.md': story({ webUrl: 'https://c.example/' }, 'published: false\nGood.\n'),
      '2023-04-05-d.md': story({ webUrl: 'https://d.example/' }, 'Fine.\n\nsecured: xqsecret\n'),
    }
    const { texts } = await run(files, true)
    expect(texts).toContain('Fine.')
    expect(texts).not.toMatch(/words|Good|xqsecret/)
  })

  test('is no text where fields go on there', async () => {
    for (const body of ['related:\n  - title: Leaked', 'Leaked\n\n  - secured: "x"']) {
      const { texts, codes } = await run({ '2023-04-05-a.md': story({}, body) }, true)
      expect(texts).not.toContain('Leaked')
      expect(codes).toEqual(['body-ignored'])
    }
  })

  test('is checked like a page, and never rejects its story', async () => {
    const files = {
      '2023-04-05-a.md': newsFile({}, 'See [b](javascript:alert(1)).'),
      '2023-04-05-c.md': newsFile({ webUrl: 'https://c.example/' }, '>'.repeat(100)),
    }
    const { texts, codes } = await run(files, true)
    expect(texts).not.toContain('javascript')
    expect(texts).toContain('2023-04-05-c')
    expect(codes).toEqual(['body-link', 'body-nesting'])
  })

  test('is not read from a file that has changed since it was checked', async () => {
    const content = await contentFolder({ '2023-04-05-a.md': story() })
    const read = await readContent([content], Date.now())
    writeFileSync(join(content, '2023-04-05-a.md'), story({ published: false }, 'A draft.'))
    const { arrangement } = await assemble(read, settingsOf(content, true))
    expect(arrangement.stories.map(({ body }) => body)).toEqual([undefined])
  })
})
