import type { Settings } from './settings.ts'

/** By this name other programs find the plugin in a Vite configuration. */
export const PLUGIN_NAME = 'broadsheet'

/** What the plugin offers to programs that load the Vite configuration. */
export interface PluginApi {
  readonly settings: Settings
}
