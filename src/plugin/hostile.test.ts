import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headOf, manifestOf, textsOf } from './bundleReader.testing.ts'
import { contentFolder } from './contentFolder.testing.ts'
import { NOW, newsFile } from './newsFile.testing.ts'
import { runPipeline } from './pipeline.ts'
import { formatProblem } from './problem.ts'

/** A run on a folder with one good story, `2023-04-05-good.md`, and these files. */
async function runBeside(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await contentFolder({ '2023-04-05-good.md': newsFile({ title: 'Good' }) })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const result = await runPipeline({ content: [folder], rootTopic: undefined, pageSize: 25 }, NOW)
  const bundle = textsOf(result.bundle)
  const titles = headOf(bundle, manifestOf(bundle).feed).map(({ title }) => title)
  return { result, titles }
}

const explosion = Array.from({ length: 12 }, (_, i) =>
  i === 0
    ? 'a0: &a0 [x]'
    : `a${i}: &a${i} [${Array(12)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
).join('\n')

describe('a hostile file is rejected, says why, and harms no other', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['aliases that explode', `---\n${explosion}\n---\n`, /alias/i],
    ['more than two megabytes', `---\ntitle: "${'x'.repeat(3e6)}"\n---\n`, /at most 2 MB/],
    ['deep nesting', `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`, /depth|nest/i],
    ['NUL bytes', '---\ntitle: "a\0b"\n---\n', /valid YAML/],
    ['bytes that are not UTF-8', Buffer.from([45, 45, 45, 10, 0xff, 0xfe, 0x80]), /UTF-8/],
    ['text in UTF-16', Buffer.from('\uFEFF---\ntitle: "A"\n---\n', 'utf16le'), /UTF-8/],
    ['an unknown tag', '---\ntitle: !!js/function "x"\n---\n', /valid YAML/],
  ])('%s', async (_, content, message) => {
    const { result, titles } = await runBeside({ '2023-04-06-bad.md': content })
    expect(titles).toEqual(['Good'])
    expect(result.counts.rejected).toBe(1)
    expect(result.problems.map(formatProblem).join()).toMatch(message)
  })

  test.each(['<p ', '<!--', '&', '<a x='])(
    'a text of nothing but %j is not worth the work',
    async (part) => {
      const text = newsFile({ title: 'Kept', excerpt: JSON.stringify(part.repeat(300_000)) })
      const { result, titles } = await runBeside({ '2023-04-06-markup.md': text })
      expect(titles.toSorted()).toEqual(['Good', 'Kept'])
      expect(result.problems.map(({ field }) => field)).toContain('excerpt')
    },
  )

  test('__proto__ as a field changes nothing', async () => {
    const text = newsFile({ title: 'Kept' }).replace(
      '---\n',
      '---\n__proto__: {heat: -1, polluted: 1}\n',
    )
    const { titles } = await runBeside({ '2023-04-06-proto.md': text })
    expect(titles.toSorted()).toEqual(['Good', 'Kept'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('a folder with the name of a file', async () => {
    const folder = await contentFolder({ '2023-04-05-good.md': newsFile() })
    await mkdir(join(folder, '2023-04-06-folder.md'))
    const { counts } = await runPipeline(
      { content: [folder], rootTopic: undefined, pageSize: 25 },
      NOW,
    )
    expect(counts).toMatchObject({ stories: 1, rejected: 0 })
  })
})

describe('file names', () => {
  test.each([
    '2023-04-06-..md',
    '2023-04-06-%2e%2e%2f.md',
    '2023-04-06-a\nb.md',
    '2023-04-06-新聞.md',
    '2023-04-06-"<b>.md',
  ])('%j is only a name', async (name) => {
    const { titles } = await runBeside({
      [name]: newsFile({ title: 'Odd', webUrl: 'https://daily.example.org/odd' }),
    })
    expect(titles.toSorted()).toEqual(['Good', 'Odd'])
  })
})

test('many mistakes in one file are listed up to a limit, which is named', async () => {
  const related = Array(200_000).fill('x')
  const { result, titles } = await runBeside({
    '2023-04-06-many.md': newsFile({
      title: 'Kept',
      webUrl: 'https://daily.example.org/many',
      related,
    }),
  })
  expect(titles.toSorted()).toEqual(['Good', 'Kept'])
  expect(result.problems).toHaveLength(101)
  expect(result.problems.at(-1)).toMatchObject({
    code: 'more-problems',
    found: '200000 warnings',
    expected: 'at most 100 in one file',
  })
})

test('what a file says cannot steer the terminal', async () => {
  const { result } = await runBeside({ '2023-04-06-escape.md': '---\n\u001b[2Jtitle\n---\n' })
  expect(result.problems.map(formatProblem).join()).not.toContain('\u001b')
})
