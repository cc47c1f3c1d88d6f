import type { Settings } from './settings.ts'

/** By this name other programs find the plugin in a Vite configuration. */
export const PLUGIN_NAME = 'broadsheet'

/** What the plugin offers to programs that load the Vite configuration. */
export interface PluginApi {
  /**
   * The settings of a project.
   *
   * @param project its folder
   * @param mode Vite's
   * @throws Error where one is bad
   */
  readonly readSettings: (project: string, mode: string) => Promise<Settings>
}
