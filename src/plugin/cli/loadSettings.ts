import { registerHooks } from 'node:module'
import type { ConfigEnv, PluginOption, UserConfig, UserConfigExport } from 'vite'
import { PLUGIN_NAME, type PluginApi } from '../run/pluginApi.ts'
import type { Settings } from '../run/settings.ts'

const BUILD: ConfigEnv = { command: 'build', mode: 'production' }

const PROJECT = new URL('../../../vite.config.ts', import.meta.url)

/**
 * What stands for packages that vite.config.ts names and that have no say in the settings: to load them takes longer
 * than to check a thousand stories.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['vite', 'export const defineConfig = (config) => config'],
  ['@vitejs/plugin-react', 'export default () => undefined'],
  ['@tailwindcss/vite', 'export default () => undefined'],
])

/**
 * The plugin's settings as vite.config.ts and the environment give them.
 *
 * @param config another configuration than the project's
 * @throws Error where a setting is bad, or the plugin is not used
 */
export async function loadSettings(config = PROJECT): Promise<Settings> {
  const { plugins } = await resolved(await importConfig(config.href))
  const api = await findApi(plugins)
  if (!api) throw new Error('vite.config.ts does not use the broadsheet plugin')
  return api.settings
}

/** The configuration, without packages that it can do without; one that asks more of them is imported as it is. */
async function importConfig(address: string): Promise<UserConfigExport> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const code = context.parentURL === address ? STAND_INS.get(specifier) : undefined
      if (code === undefined) return next(specifier, context)
      return { url: `data:text/javascript,${encodeURIComponent(code)}`, shortCircuit: true }
    },
  })
  try {
    return defaultOf(await import(address))
  } catch {
    // Under another address, as Node remembers what failed.
    return defaultOf(await import(`${address}?whole`))
  } finally {
    hooks.deregister()
  }
}

const defaultOf = (config: { default: UserConfigExport }): UserConfigExport => config.default

/** A configuration may be a function, and may come later. */
const resolved = async (config: UserConfigExport): Promise<UserConfig> =>
  typeof config === 'function' ? config(BUILD) : config

async function findApi(option: PluginOption): Promise<PluginApi | undefined> {
  const found = await option
  if (!found) return undefined
  if (!Array.isArray(found)) {
    return found.name === PLUGIN_NAME && 'api' in found ? found.api : undefined
  }
  for (const each of found) {
    const api = await findApi(each)
    if (api) return api
  }
  return undefined
}
