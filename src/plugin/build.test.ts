import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, createLogger } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { broadsheet } from './index.ts'
import { contentFolder, temporaryFolder } from './testing/contentFolder.ts'
import { newsFile, topicFile } from './testing/newsFile.ts'
import { runScript } from './testing/program.ts'

const VITE = 'node_modules/vite/bin/vite.js'
/** Every secret begins with this word, and no other text has it. */
const SECRET = 'xqsecret'

/** A story in which every text is a secret, topics and related reports included. */
const secretStory = (name: string, fields: object) =>
  newsFile({
    title: `${SECRET} ${name} title`,
    excerpt: `${SECRET} ${name} excerpt, long enough to be shown.`,
    webUrl: `https://daily.example.org/${SECRET}-${name}`,
    originalUrl: `https://agency.example.org/${SECRET}-${name}`,
    provider: { name: `${SECRET} ${name}`, images: [{ url: `/${SECRET}-${name}-icon.png` }] },
    images: [
      { url: `/${SECRET}-${name}.png`, title: `${SECRET} alt`, attribution: `${SECRET} credit` },
    ],
    topics: ['Bridges', `${SECRET} ${name} topic`],
    related: [{ title: `${SECRET} ${name} report`, webUrl: 'https://other.example.net/shared' }],
    secured: `"${SECRET} ${name} secured"`,
    ...fields,
  })

/** All files below a folder, texts by path. */
async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    paths.map(
      async (path): Promise<[string, string]> => [
        path.slice(folder.length + 1),
        await readFile(path, 'latin1'),
      ],
    ),
  )
  return new Map(texts)
}

test('nothing unpublished, folded, rejected, withdrawn or secured is in any file of a build', async () => {
  const content = await contentFolder({
    '2023-04-05-shown.md': newsFile({
      title: 'Plainword in sight',
      topics: '[Bridges]',
      related: [
        { title: 'Kept report', webUrl: 'https://other.example.net/shared' },
        { title: 'Other report', webUrl: `https://daily.example.org/hidden-page`, secured: SECRET },
      ],
      featuredContent: `'<iframe src="https://www.youtube.com/embed/abcDEF_-123" title="${SECRET}">'`,
      secured: `|\n  ${SECRET}\n\n  ${SECRET}`,
    }),
    '2023-04-05-body.md': newsFile({ webUrl: 'https://daily.example.org/body' }, SECRET),
    [`2023-04-06-${SECRET}-unpublished.md`]: secretStory('unpublished', { published: false }),
    [`2023-04-06-${SECRET}-misspelled.md`]: secretStory('misspelled', { Published: false }),
    [`2023-04-06-${SECRET}-draft.md`]: secretStory('draft', { published: true, draft: 'yes' }),
    [`2023-04-06-${SECRET}-hidden.md`]: secretStory('hidden', {
      published: '"true"',
      webUrl: 'https://daily.example.org/hidden-page',
    }),
    [`2023-04-06-${SECRET}-folded.md`]: secretStory('folded', { published: true, heat: -1 }),
    [`2023-04-06-${SECRET}-rejected.md`]: secretStory('rejected', { publishedDateTime: 'soon' }),
    [`2023-04-06-${SECRET}-recipe.md`]: secretStory('recipe', { category: 'recipes' }),
    [`.${SECRET}.md`]: secretStory('dot', {}),
    [`_archive/2023-04-06-${SECRET}-old.md`]: secretStory('old', {}),
    'bridges.yaml': topicFile('Bridges', { keywords: `[${SECRET}]`, secured: SECRET }),
  })
  const out = await temporaryFolder()
  // Without compressed forms, which say what the files beside them say.
  const options = ['build', '--config', 'e2e/setup/vite.config.ts', '--outDir', out, '--sourcemap']
  const { code, stdout, stderr } = await runScript(VITE, options, { CONTENT_DIR: content })
  expect({ code, said: stderr.includes('rejected publishedDateTime') }).toEqual({
    code: 0,
    said: true,
  })
  expect(stdout).toContain('rejected')
  const texts = await textsIn(out)
  const having = (word: string) =>
    [...texts].filter((entry) => entry.join().toLowerCase().includes(word)).map(([path]) => path)
  expect(having(SECRET)).toEqual([])
  expect(having(content)).toEqual([])
  // What the dev server says of drafts.
  expect(having('not published')).toEqual([])
  expect(having('notpublished')).toEqual([])
  expect(having('plainword in sight').length).toBeGreaterThan(0)
  expect(having('other.example.net/shared').length).toBeGreaterThan(0)
  expect([...texts.keys()].filter((path) => path.endsWith('.map')).length).toBeGreaterThan(0)
  expect(having('plainword in sight')).toContain('news/2023-04-05-shown.html')
  expect(texts.get('404.html')).not.toContain('Plainword')
}, 60_000)

test('a strict build fails where a file is rejected, and writes nothing', async () => {
  const content = await contentFolder({ '2023-04-05-a.md': newsFile({ title: undefined }) })
  const out = await temporaryFolder()
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'GITHUB_ACTIONS'])
    vi.stubEnv(name, '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { building, said } = startBuild(content, out)
  await expect(building).rejects.toThrow('strict: a file was rejected, nothing was built')
  expect(said.join()).toContain('2023-04-05-a.md:1:1 rejected title')
  expect(said.join()).not.toContain('::error')
  expect(await readdir(out)).toEqual([])
})

test('a build into a place that cannot be one says where and why, without a word of the system or a stack', async () => {
  const content = await contentFolder({ '2023-04-05-a.md': newsFile(), 'site.txt': '' })
  const outDir = join(content, 'site.txt')
  const { code, stderr } = await runScript(VITE, ['build', '--outDir', outDir], {
    CONTENT_DIR: content,
  })
  expect(code).toBe(1)
  expect(stderr.split('error during build:')[1]?.trim()).toBe(
    `${outDir} cannot be used: something else is in its place. Rename what is there, or move it away, then run it again.`,
  )
}, 60_000)

test('a build in a workflow on GitHub annotates the files', async () => {
  const content = await contentFolder({ '2023-04-05-a.md': newsFile({ title: undefined }) })
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  vi.stubEnv('GITHUB_WORKSPACE', content)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { building, said } = startBuild(content, await temporaryFolder())
  await expect(building).rejects.toThrow()
  expect(said.flatMap((text) => text.split('::')[1] ?? [])).toEqual([
    'stop-commands',
    'error file=2023-04-05-a.md,line=1,col=1,title=title [field-missing]',
  ])
})

/** A strict build of a content folder, and its warnings. */
function startBuild(content: string, out: string) {
  const said: string[] = []
  const customLogger = createLogger('silent')
  customLogger.warn = (message) => void said.push(message)
  const building = build({
    configFile: false,
    customLogger,
    build: { outDir: out },
    plugins: [broadsheet({ content: [content], strict: true })],
  })
  return { building, said }
}
