import { symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { broadsheet } from '../index.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { STORY, serve } from '../testing/devServer.ts'
import { newsFile, topicFile } from '../testing/newsFile.ts'

/** Stands in every file that must not be seen. */
const MARK = 'XPRIVATE'
const DRAFT = newsFile({ published: 'false', excerpt: MARK, secured: MARK })

const FILES = {
  [`content/${STORY}`]: newsFile(),
  'content/2023-04-06-draft.md': DRAFT,
  'content/deep/2023-04-07-a b#c%d.md': DRAFT,
  'content/_old/2023-04-08-e.md': DRAFT,
  'content/.2023-04-06-draft.md.swp': MARK,
  'content/topics/ai.yaml': topicFile('AI', { keywords: MARK }),
  'content/notes.js': `export default '${MARK}'`,
  'content/notes.css': `.${MARK} {}`,
  'content/picture.svg': `<svg><!--${MARK}--></svg>`,
  'node_modules/.vite/broadsheet/0123456789abcdef/0-of-1': MARK,
  'src/main.ts': 'export default 1',
}

/** Asks with an address as it is written here, which `fetch` would tidy. */
const ask = (address: string, path: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve(text))
    })
      .on('error', reject)
      .end()
  })

const HEADERS = [
  { accept: '*/*' },
  { accept: 'text/html' },
  { accept: 'text/css,*/*', 'sec-fetch-dest': 'script' },
  { accept: '*/*', 'sec-fetch-dest': 'document' },
]

const QUERIES = [
  ...['', '?raw', '?url', '?import', '?import&raw', '?raw&import', '?inline', '?url&inline'],
  ...['?direct', '?t=1', '?import&t=1', '?raw??', '?.svg?import&raw', '?html-proxy&index=0.js'],
  ...['?worker', '?sharedworker&inline', '?commonjs-proxy', '?init', '?no-inline', '.map'],
]

/** A path in the forms that servers have taken for it. */
const formsOf = (path: string): string[] =>
  [
    path,
    encodeURI(path).replaceAll('#', '%23'),
    path.split('/').map(encodeURIComponent).join('/'),
    path.replace(/[^/]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    encodeURIComponent(path.slice(1)).replace(/^/, '/'),
    encodeURI(encodeURI(path)),
    path.replaceAll('/', '//'),
    path.replace(/\/([^/]*)$/, '/./$1'),
    path.replace(/\/([^/]*)$/, '/x/../$1'),
    path.replace(/\/([^/]*)$/, '/x/%2e%2e/$1'),
    path.replace(/\/([^/]*)$/, '%2f$1'),
    path.replace(/\/([^/]*)$/, '\\$1'),
    path.toUpperCase(),
    `${path}/`,
    `${path}%00`,
  ].filter((form) => !/[\s#]/.test(form))

/** Addresses of files: of one in all forms and with all queries, of the others in some. */
function addressesOf(one: string, others: readonly string[]): string[] {
  const thorough = formsOf(one).flatMap((form) => QUERIES.map((query) => `${form}${query}`))
  const quick = others.flatMap((path) => {
    const forms = formsOf(path).slice(0, 3)
    return [...forms, ...['?raw', '?url&inline', '?import'].map((query) => `${forms[0]}${query}`)]
  })
  return [...thorough, ...quick]
}

/** The addresses whose answers hold what must not be seen. */
async function leaksOf(address: string, asked: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const [i, path] of asked.entries()) {
    const text = await ask(address, path, HEADERS[i % HEADERS.length] ?? {}).catch(() => '')
    if (text.includes(MARK)) leaks.push(path)
  }
  return leaks
}

const DRAFT_PATH = '/content/2023-04-06-draft.md'
const below = (prefix: string): string[] => Object.keys(FILES).map((name) => `${prefix}/${name}`)

describe('no file of the content, nor of its cache, is served', () => {
  test('from a folder of the project, in whatever form it is asked for', async () => {
    const { address, root } = await serve({}, FILES)
    symlinkSync(join(root, 'content'), join(root, 'elsewhere'))
    symlinkSync(join(root, DRAFT_PATH), join(root, 'public/b.md'))
    const linked = ['/elsewhere/2023-04-06-draft.md', '/b.md', '/public/b.md']
    const asked = [
      ...addressesOf(DRAFT_PATH, [...below(''), ...below('/@id'), ...linked]),
      ...addressesOf(`/@fs${root}${DRAFT_PATH}`, below(`/@fs/${root}`)),
    ]
    expect(await leaksOf(address, asked)).toEqual([])
    expect(await ask(address, '/src/main.ts', {})).toContain('export default 1')
    expect(await ask(address, '/a.svg', {})).toContain('<svg')
  })

  test('from the folder content of the project, while the stories of another one are shown', async () => {
    const other = await contentFolder({ [STORY]: newsFile() })
    const { address, root } = await serve({}, FILES, { content: [other] })
    const asked = [...below(''), ...below(`/@fs${root}`)].flatMap((path) =>
      QUERIES.map((query) => path + query),
    )
    expect(await leaksOf(address, asked)).toEqual([])
  })

  test('as a module under another name', async () => {
    const root = await contentFolder({ ...FILES, 'index.html': '' })
    const content = join(root, 'content')
    const { address } = await serve({
      root,
      plugins: [broadsheet({ content: [content] })],
      resolve: { alias: { '~words': content } },
    })
    const asked = QUERIES.map((query) => `/@id/~words/2023-04-06-draft.md${query}`)
    expect(await leaksOf(address, asked)).toEqual([])
  })

  test('below a base path', async () => {
    const { address, root } = await serve({ base: '/news/' }, FILES)
    const asked = [...below(''), ...below(`/@fs${root}`)].flatMap((path) =>
      formsOf(path)
        .slice(0, 3)
        .flatMap((form) => [form, `/news${form}`, `/news${form}?raw`]),
    )
    expect(await leaksOf(address, asked)).toEqual([])
  })

  test.each([
    ['the public folder', 'content'],
    ['a folder of it', '.'],
  ])('from %s', async (_, publicDir) => {
    const { address } = await serve({ publicDir }, FILES)
    const news = below('').filter((name) => /\.(md|ya?ml)$/.test(name))
    const asked = news.map((name) => name.replace(publicDir === '.' ? '' : '/content', ''))
    expect(await leaksOf(address, asked.flatMap(formsOf))).toEqual([])
  })

  test('from a folder that holds the project; what is no news there is', async () => {
    const root = await contentFolder({ ...FILES, 'README.md': MARK, 'index.html': '' })
    const { address } = await serve({ root, plugins: [broadsheet({ content: [root] })] })
    const asked = ['/README.md', DRAFT_PATH].flatMap((path) => [path, `/@fs${root}${path}`])
    expect(await leaksOf(address, asked.flatMap(formsOf))).toEqual([])
    expect(await ask(address, '/src/main.ts', {})).toContain('export default 1')
  })
})
