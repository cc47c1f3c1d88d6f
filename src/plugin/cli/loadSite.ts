import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConfigEnv, PluginOption, UserConfig, UserConfigExport } from 'vite'
import { codeOf } from '../problems/codeOf.ts'
import { PLUGIN_NAME, type PluginApi } from '../siteFolder/pluginApi.ts'
import type { SiteSetup } from '../siteFolder/readSite.ts'

const BUILD: ConfigEnv = { command: 'build', mode: 'production' }

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '../../..')

const CONFIG = pathToFileURL(join(PROJECT, 'vite.config.ts'))

/** What an error has as its code that comes from a look into a plugin which is not there. */
const NOT_THERE = 'STAND_IN'

/** A plugin into which only `findApi` may look. */
const PLUGIN = `export default () => new Proxy({}, {
  get(_, name) {
    if (name !== 'then') throw Object.assign(new Error('stands for a plugin'), { code: '${NOT_THERE}' })
  },
})`

/**
 * What stands for packages that vite.config.ts names and that have no say in the settings: to load them takes longer
 * than to check a thousand stories.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['vite', 'export const defineConfig = (config) => config'],
  ['@vitejs/plugin-react', PLUGIN],
  ['@tailwindcss/vite', PLUGIN],
])

/**
 * The site as vite.config.ts, the environment and its own folder set it up.
 *
 * @param config another configuration than the project's
 * @throws Error where a setting is bad, or the plugin is not used
 */
export async function loadSite(config = CONFIG): Promise<SiteSetup> {
  const api = await importApi(config.href)
  if (!api) throw new Error('vite.config.ts does not use the broadsheet plugin')
  return api.readSite(PROJECT, BUILD.mode)
}

/** The plugin of a configuration, without packages that it can do without; one that asks more of them is imported as it is. */
async function importApi(address: string): Promise<PluginApi | undefined> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const code = context.parentURL === address ? STAND_INS.get(specifier) : undefined
      if (code === undefined) return next(specifier, context)
      return { url: `data:text/javascript,${encodeURIComponent(code)}`, shortCircuit: true }
    },
  })
  try {
    return await apiIn(address)
  } catch (error) {
    if (!asksMore(error)) throw error
    // Under another address, as Node remembers what failed.
    return await apiIn(`${address}?whole`)
  } finally {
    hooks.deregister()
  }
}

/** Whether an error comes of what a stand-in lacks: an export, before anything has run, or a plugin. */
const asksMore = (error: unknown): boolean =>
  (error instanceof SyntaxError && error.message.includes('does not provide an export')) ||
  codeOf(error) === NOT_THERE

async function apiIn(address: string): Promise<PluginApi | undefined> {
  const { default: config }: { default: UserConfigExport } = await import(address)
  const { plugins } = await resolved(config)
  return findApi(plugins)
}

/** A configuration may be a function, and may come later. */
const resolved = async (config: UserConfigExport): Promise<UserConfig> =>
  typeof config === 'function' ? config(BUILD) : config

async function findApi(option: PluginOption): Promise<PluginApi | undefined> {
  const found = await option
  if (!found) return undefined
  if (!Array.isArray(found)) {
    return 'api' in found && found.name === PLUGIN_NAME ? found.api : undefined
  }
  for (const each of found) {
    const api = await findApi(each)
    if (api) return api
  }
  return undefined
}
