/** A thread that answers with the plugin's settings. See `loadSettings`. */
import { parentPort } from 'node:worker_threads'
import type { ConfigEnv, PluginOption, UserConfig, UserConfigExport } from 'vite'
import { PLUGIN_NAME, type PluginApi } from '../run/pluginApi.ts'
import type { Settings } from '../run/settings.ts'

const BUILD: ConfigEnv = { command: 'build', mode: 'production' }

async function settingsOf(config: UserConfigExport): Promise<Settings> {
  const { plugins } = await resolved(config)
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

/** Node reads vite.config.ts itself, which takes half the time that Vite would. */
const { default: exported } = await import('../../../vite.config.ts')
const settings = await settingsOf(exported)
parentPort?.on('message', () => parentPort?.postMessage(settings))
