import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../problems/diagnostic.ts'
import { checkContentFile } from '../scan/checkContentFile.ts'
import { headOf, manifestOf, textsOf } from '../testing/bundleReader.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { runPipeline } from './pipeline.ts'

const settingsFor = (folder: string) => ({
  content: [folder],
  rootTopic: undefined,
  pageSize: 25,
  language: 'en',
})

/** A run on a folder with one good story, `2023-04-05-good.md`, and these files. */
async function runBeside(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await contentFolder({ '2023-04-05-good.md': newsFile({ title: 'Good' }) })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const result = await runPipeline(settingsFor(folder), NOW)
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
    ['aliases that explode', `---\n${explosion}\n---\n`, /at most 100 aliases/],
    ['more than two megabytes', `---\ntitle: "${'x'.repeat(3e6)}"\n---\n`, /at most 2 MB/],
    [
      'deep nesting',
      `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`,
      /at most 100 levels/,
    ],
    ['NUL bytes', '---\ntitle: "a\0b"\n---\n', /control character/],
    ['bytes that are not UTF-8', Buffer.from([45, 45, 45, 10, 0xff, 0xfe, 0x80]), /UTF-8/],
    ['text in UTF-16', Buffer.from('\uFEFF---\ntitle: "A"\n---\n', 'utf16le'), /UTF-8/],
    ['an unknown tag', '---\ntitle: !!js/function "x"\n---\n', /valid YAML/],
  ])('%s', async (_, content, message) => {
    const { result, titles } = await runBeside({ '2023-04-06-bad.md': content })
    expect(titles).toEqual(['Good'])
    expect(result.counts.rejected).toBe(1)
    expect(result.problems.map(formatDiagnostic).join()).toMatch(message)
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
})

test('what is no ordinary file is passed over: folders, pipes, links out of the folder, in a circle, to nowhere', async () => {
  const outside = await contentFolder({ '2023-04-05-outside.md': newsFile({ title: 'Outside' }) })
  const folder = await contentFolder({ '2023-04-05-good.md': newsFile({ title: 'Good' }) })
  const inside = (name: string) => join(folder, name)
  await mkdir(inside('2023-04-06-folder.md'))
  execFileSync('mkfifo', [inside('2023-04-06-pipe.md')])
  await symlink(join(outside, '2023-04-05-outside.md'), inside('2023-04-06-out.md'))
  await symlink(outside, inside('out'))
  await symlink(folder, inside('circle'))
  await symlink(inside('2023-04-06-self.md'), inside('2023-04-06-self.md'))
  await symlink(inside('none'), inside('2023-04-06-nowhere.md'))
  const { counts, notices, problems } = await runPipeline(settingsFor(folder), NOW)
  expect(counts).toMatchObject({ files: 1, stories: 1, rejected: 0 })
  expect(problems).toEqual([])
  expect(notices).toEqual([
    expect.stringMatching(/^Symbolic links are not followed: .* and 4 others/),
  ])
})

describe('file names', () => {
  test.each([
    '2023-04-06-..md',
    '2023-04-06-%2e%2e%2f.md',
    '2023-04-06-a\nb.md',
    '2023-04-06-新聞.md',
    '2023-04-06-"<b>.md',
    '2023-04-06-a\\..\\b.md',
  ])('%j is only a name', async (name) => {
    const { titles } = await runBeside({
      [name]: newsFile({ title: 'Odd', webUrl: 'https://daily.example.org/odd' }),
    })
    expect(titles.toSorted()).toEqual(['Good', 'Odd'])
  })
})

test.skipIf(process.platform === 'win32')(
  'a name with backslashes leads to no file outside the folder',
  async () => {
    const inside = newsFile({ title: 'Inside', webUrl: 'https://daily.example.org/inside' })
    const folder = await contentFolder({
      'content/part/2023-04-05-good.md': newsFile({ title: 'Good' }),
      'content/part\\..\\..\\2023-04-06-secret.md': inside,
      '2023-04-06-secret.md': newsFile({ title: 'Secret' }),
    })
    const { bundle } = await runPipeline(settingsFor(join(folder, 'content')), NOW)
    const texts = textsOf(bundle)
    const titles = headOf(texts, manifestOf(texts).feed).map(({ title }) => title)
    expect(titles).not.toContain('Secret')
  },
)

test('many mistakes in one file are listed up to a limit, which is named', async () => {
  const related = Array(20_000).fill('x')
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
    found: '20000 warnings',
    expected: 'at most 100 in one file',
  })
})

test('what a file says cannot steer the terminal', async () => {
  const { result } = await runBeside({ '2023-04-06-escape.md': '---\n\u001b[2Jtitle\n---\n' })
  expect(result.problems.map(formatDiagnostic).join()).not.toContain('\u001b')
})

describe('any bytes in a file', () => {
  const good = newsFile({
    topics: ['Roads'],
    related: [{ title: 'A', webUrl: 'https://a.example.org' }],
  })
  const mutation = fc.oneof(
    fc.record({ at: fc.nat(good.length), cut: fc.nat(40), bytes: fc.uint8Array({ maxLength: 8 }) }),
    fc
      .record({
        at: fc.nat(good.length),
        cut: fc.nat(3),
        text: fc.constantFrom(...'":{}[]-&*#!|>\n\t\r\0,'),
      })
      .map(({ text, ...rest }) => ({ ...rest, bytes: Buffer.from(text) })),
  )
  const mutated = fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((mutations) =>
      mutations.reduce<Uint8Array>(
        (file, { at, cut, bytes }) =>
          Buffer.concat([file.subarray(0, at), bytes, file.subarray(at + cut)]),
        Buffer.from(good),
      ),
    )
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), { arbitrary: mutated, weight: 4 })

  test('give a story or problems, and no other story changes by a byte', async () => {
    const folder = await contentFolder({
      '2023-04-05-good.md': newsFile({ title: 'Good', topics: ['Roads'] }),
      '2023-04-05-other.md': newsFile({ title: 'Other', webUrl: 'https://b.example.org' }),
    })
    const file = join(folder, '2023-04-06-any.md')
    const bundleOf = async () => {
      const { bundle, counts, problems } = await runPipeline(settingsFor(folder), NOW)
      return { bundle: textsOf(bundle), counts, problems }
    }
    const without = await bundleOf()
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        await writeFile(file, content)
        const { outcome, problems } = checkContentFile(file, NOW)
        expect(problems.some(({ severity }) => severity === 'rejected')).toBe(
          outcome.kind === 'rejected',
        )
        const run = await bundleOf()
        expect(run.counts.stories + run.counts.rejected).toBeGreaterThanOrEqual(2)
        const isShown =
          outcome.kind === 'topic' || (outcome.kind === 'story' && !('hidden' in outcome.record))
        if (!isShown) expect(run.bundle).toEqual(without.bundle)
      }),
      { numRuns: 300 },
    )
  })
})
