import 'virtual:broadsheet/words/lazy'
import 'virtual:broadsheet/words/settings'
import { SETTINGS } from '../kept/kept.ts'
import { tell } from '../kept/undo.ts'
import { showOverlay } from '../navigation/overlays.ts'
import { lookChoices } from '../settings/settingChoices.ts'
import { say } from '../words/words.ts'
import { type Entry, entry } from './entries.ts'

/** What can be chosen without going to the settings: the colors, how dense lists are. What is chosen already is not offered. */
export const settingEntries = (): Entry[] => [
  ...lookChoices()
    .filter(({ name }) => name === 'theme' || name === 'density')
    .flatMap(({ name, legend, options }) =>
      options
        .filter(({ setting }) => SETTINGS.values.get(name)?.is !== setting?.is)
        .map(({ label, setting }) => {
          const words = say('choose', { setting: legend, value: label })
          const choose = () => {
            SETTINGS.set(name, setting)
            tell(words)
          }
          return entry('commands', `${name}-${setting?.is}`, words, choose)
        }),
    ),
  entry('commands', 'contacts', say('contacts'), () => showOverlay('contacts')),
]
