import 'virtual:broadsheet/words/lazy'
import 'virtual:broadsheet/words/settings'
import { say } from '../../words/words.ts'

/** What settings are called, on their page as well. */
const WORDS = {
  theme: 'theme',
  size: 'textSize',
  width: 'pageWidth',
  density: 'density',
  pictures: 'pictures',
  originals: 'originals',
  times: 'times',
  keys: 'singleKeys',
  motion: 'motion',
  readByScrolling: 'readByScrolling',
} as const

/** What a setting is called; nothing where it is one that its own place explains. */
export const saySetting = (name: string): string[] => (isNamed(name) ? [say(WORDS[name])] : [])

const isNamed = (name: string): name is keyof typeof WORDS => Object.hasOwn(WORDS, name)
