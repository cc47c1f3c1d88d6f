import type { SiteSetup } from './readSite.ts'

/** By this name other programs find the plugin in a Vite configuration. */
export const PLUGIN_NAME = 'broadsheet'

/** What the plugin offers to programs that load the Vite configuration. */
export interface PluginApi {
  /**
   * The site of a project.
   *
   * @param project its folder
   * @param mode Vite's
   * @throws Error where a setting is bad
   */
  readonly readSite: (project: string, mode: string) => Promise<SiteSetup>
}
