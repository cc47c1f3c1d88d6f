import type { Settings } from '../run/settings.ts'
import { startThread } from '../run/threads.ts'

/**
 * The plugin's settings as vite.config.ts and the environment give them. They are read on a thread of their own:
 * that file needs Vite, which takes longer to load than a thousand stories to check.
 *
 * @throws Error where a setting is bad, or the plugin is not used
 */
export async function loadSettings(): Promise<Settings> {
  const thread = startThread<undefined, Settings>(new URL('./settingsThread.ts', import.meta.url))
  try {
    return await thread.ask(undefined)
  } finally {
    await thread.stop()
  }
}
