/** The table of keys: what is bound, and what the help says, are read from it. */
import 'virtual:broadsheet/words/lazy'
import type { lazyWords } from '../../shared/words/en.ts'
import { tell, undoLast } from '../kept/undo.ts'
import { showOverlay } from '../navigation/overlays.ts'
import { focusHeading } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import type { Here } from './here.ts'
import { isTyping } from './isTyping.ts'
import { neighborTopic } from './neighborTopic.ts'
import { openNeighbor, openOriginal, openStory } from './openStory.ts'
import { readAbove, readStory } from './readStory.ts'
import { saveStory } from './saveStory.ts'
import { leaveField, openSearch } from './searchField.ts'
import { goToEnd, goToStory } from './stories.ts'

/** Where keys are of use, as the help has them. */
export const PLACES = ['keysInLists', 'keysOnStories', 'keysEverywhere'] as const

/** Something that a key does. */
export interface Command {
  /** What is pressed, as `pressOf` names it; several one after the other, parted by spaces: any of these. */
  readonly keys: readonly string[]
  /** What it does. */
  readonly word: Extract<keyof typeof lazyWords, `key${string}`>
  readonly places: readonly (typeof PLACES)[number][]
  /** It goes on while the key is held. */
  readonly repeats?: true
  /** Also where the reader types, and where single keys are switched off. */
  readonly isEverywhere?: true
  /** Gives false where there was nothing to do: the key is left to the browser then. */
  readonly run: (here: Here, key: string) => boolean
}

/** A new key is a new entry, and a word. Space scrolls, as in any page. */
export const COMMANDS: readonly Command[] = [
  { keys: ['j'], word: 'keyNext', places: ['keysInLists'], repeats: true, run: nextStory },
  {
    keys: ['k'],
    word: 'keyPrevious',
    places: ['keysInLists'],
    repeats: true,
    run: () => goToStory(-1) !== 'none',
  },
  { keys: ['o', 'Enter'], word: 'keyOpen', places: ['keysInLists'], run: openUnlessLink },
  { keys: ['v'], word: 'keyOriginal', places: ['keysInLists', 'keysOnStories'], run: openOriginal },
  { keys: ['s'], word: 'keySave', places: ['keysInLists', 'keysOnStories'], run: saveStory },
  { keys: ['m'], word: 'keyRead', places: ['keysInLists', 'keysOnStories'], run: readStory },
  { keys: ['M'], word: 'keyReadAbove', places: ['keysInLists'], run: readAbove },
  {
    keys: ['l'],
    word: 'keyNextTopic',
    places: ['keysInLists'],
    run: (here) => neighborTopic(here, 1),
  },
  {
    keys: ['h'],
    word: 'keyPreviousTopic',
    places: ['keysInLists'],
    run: (here) => neighborTopic(here, -1),
  },
  {
    keys: ['n'],
    word: 'keyOlder',
    places: ['keysOnStories'],
    run: (here) => openNeighbor(here, 'next'),
  },
  {
    keys: ['p'],
    word: 'keyNewer',
    places: ['keysOnStories'],
    run: (here) => openNeighbor(here, 'prev'),
  },
  { keys: ['/'], word: 'keySearch', places: ['keysEverywhere'], run: always(openSearch) },
  {
    keys: ['Mod+k'],
    word: 'keyPalette',
    places: ['keysEverywhere'],
    isEverywhere: true,
    run: always(() => showOverlay('palette')),
  },
  {
    keys: ['?'],
    word: 'keyHelp',
    places: ['keysEverywhere'],
    run: always(() => showOverlay('help')),
  },
  { keys: ['g g'], word: 'keyTop', places: ['keysEverywhere'], run: always(goToTop) },
  { keys: ['G'], word: 'keyBottom', places: ['keysEverywhere'], run: always(goToEnd) },
  {
    keys: ['z'],
    word: 'keyUndo',
    places: ['keysEverywhere'],
    run: undoLast,
  },
  {
    keys: ['Escape'],
    word: 'keyLeave',
    places: ['keysEverywhere'],
    isEverywhere: true,
    run: () => leaveField(isTyping),
  },
]

/** A deed that is always to be done. */
function always(deed: (here: Here) => void): Command['run'] {
  return (here) => {
    deed(here)
    return true
  }
}

function nextStory(): boolean {
  const result = goToStory(1)
  if (result === 'end') tell(say('noNextStory'))
  return result !== 'none'
}

/** The browser itself opens a link by Enter, and presses a button. */
function openUnlessLink(_here: Here, key: string): boolean {
  if (key === 'Enter' && !document.activeElement?.matches('article')) return false
  return openStory()
}

/** To the top, where a screen reader says what the view is about. */
function goToTop(): void {
  scrollTo(0, 0)
  focusHeading()
}
