/** Dev servers for tests. */
import { join } from 'node:path'
import * as v from 'valibot'
import { createLogger, createServer, type UserConfig } from 'vite'
import { expect, onTestFinished, vi } from 'vitest'
import { manifestSchema, pageSchema } from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { broadsheet } from '../index.ts'
import type { Options } from '../run/settings.ts'
import { contentFolder } from './contentFolder.ts'
import { newsFile } from './newsFile.ts'

/** Name of the story's file. */
export const STORY = '2023-04-05-a.md'

/**
 * A dev server of a project whose content lies in it, with a way to ask it for the newest headline, and
 * with the errors that it said.
 */
export async function serve(
  config: UserConfig = {},
  files: Readonly<Record<string, string>> = { [`content/${STORY}`]: newsFile() },
  options: Options = {},
) {
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const root = await contentFolder({ 'index.html': '<p>', 'public/a.svg': '<svg/>', ...files })
  const content = join(root, 'content')
  const said: string[] = []
  const customLogger = createLogger('silent')
  customLogger.error = (message) => said.push(message)
  const server = await createServer({
    configFile: false,
    customLogger,
    root,
    plugins: [broadsheet({ content: [content], ...options })],
    optimizeDeps: { noDiscovery: true },
    ...config,
    server: { host: '127.0.0.1', port: 0, ...config.server },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? ''
  const ask = async <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
    v.parse(schema, await (await fetch(`${address}data/${name}`)).json())
  const headline = async () => {
    const { feed } = await ask(MANIFEST, manifestSchema)
    return (await ask(feed.head, pageSchema)).stories[0]?.title
  }
  return { server, ask, address, root, content, headline, said }
}

/** Waits until a headline is the newest. */
export const shows = (headline: () => Promise<string | undefined>, title: string) =>
  vi.waitFor(async () => expect(await headline()).toBe(title), PATIENCE)

/** How long a test waits for what happens by itself. */
export const PATIENCE = { timeout: 15_000, interval: 20 }
