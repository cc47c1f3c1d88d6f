import { resolveConfig } from 'vite'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { broadsheet } from './index.ts'
import { VARIABLES } from './run/environment.ts'
import type { Options } from './run/settings.ts'
import { contentFolder } from './testing/contentFolder.ts'

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
})

/** Vite's configuration of a project with the plugin. */
async function configured(
  files: Readonly<Record<string, string>>,
  base?: string,
  options: Options = {},
) {
  const root = await contentFolder(files)
  const plugins = [broadsheet(options)]
  return resolveConfig({ configFile: false, root, plugins, ...(base && { base }) }, 'build')
}

test('the base path of a configuration is checked as BASE_PATH is', async () => {
  expect((await configured({}, 'news')).base).toBe('/news/')
  await expect(configured({}, 'https://cdn.example/')).rejects.toThrow(
    'base (vite.config.ts): must be a path such as /news/, found "https://cdn.example/"',
  )
  await expect(configured({}, './')).rejects.toThrow('base (vite.config.ts): must be a path')
})

test('the variables count from a file .env', async () => {
  expect((await configured({ '.env': 'BASE_PATH=/paper/' })).base).toBe('/paper/')
  expect((await configured({ '.env.local': 'SITE_URL=https://a.example/b' })).base).toBe('/b/')
  await expect(configured({ '.env': 'SITE_URL=news' })).rejects.toThrow('SITE_URL: must be an')
})
