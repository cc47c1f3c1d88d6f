import type { ConfigEnv, PluginOption, UserConfig, UserConfigExport } from 'vite'
import { PLUGIN_NAME, type PluginApi } from '../run/pluginApi.ts'
import type { Settings } from '../run/settings.ts'

const BUILD: ConfigEnv = { command: 'build', mode: 'production' }

/**
 * The plugin's settings as vite.config.ts and the environment give them. Node reads that file itself,
 * which takes half the time that Vite would.
 *
 * @throws Error where a setting is bad, or the plugin is not used
 */
export async function loadSettings(): Promise<Settings> {
  const { default: exported } = await import('../../../vite.config.ts')
  const { plugins } = await resolved(exported)
  const api = await findApi(plugins)
  if (!api) throw new Error('vite.config.ts does not use the broadsheet plugin')
  return api.settings
}

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
