import 'virtual:broadsheet/words/lazy'
import { tell } from '../kept/undo.ts'
import { SINGLE_KEYS } from '../keyboard/singleKeys.ts'
import { showOverlay } from '../navigation/overlays.ts'
import { searchAddress } from '../navigation/searchAddress.ts'
import { focusHeading } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { type Entry, entry } from './entries.ts'
import { settingEntries } from './settingEntries.ts'

/** What the palette can do besides going somewhere. */
export function commandEntries(): Entry[] {
  const isOn = SINGLE_KEYS.isOn
  const switchKeys = () => {
    SINGLE_KEYS.set(!isOn)
    tell(say(isOn ? 'keysAreOff' : 'keysAreOn'))
  }
  return [
    entry('commands', 'copy', say('copyLink'), copyLink),
    entry('commands', 'top', say('keyTop'), goToTop),
    entry('commands', 'keys', say('keys'), () => showOverlay('help'), { detail: '?' }),
    entry('commands', 'switch', say(isOn ? 'keysOff' : 'keysOn'), switchKeys),
    ...settingEntries(),
  ]
}

/** @param typed what is searched for */
export const searchEntry = (typed: string): Entry =>
  entry('commands', 'search', say('searchFor', { text: typed }), searchAddress('', { q: typed }))

async function copyLink(): Promise<void> {
  // Browsers have a clipboard for pages that came safely, and may not allow to use it.
  const copied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(location.href))
    .then(
      () => true,
      () => false,
    )
  tell(say(copied ? 'linkCopied' : 'linkNotCopied'))
}

function goToTop(): void {
  scrollTo(0, 0)
  focusHeading()
}
