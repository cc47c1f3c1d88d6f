import 'virtual:broadsheet/words/kept'
import 'virtual:broadsheet/words/lazy'
import { say } from '../../words/words.ts'
import type { KindName } from './kinds.ts'

const WORDS = {
  saved: 'saved',
  mutes: 'muted',
  settings: 'settings',
  filters: 'keptFilters',
  read: 'readStories',
} as const

/** What a kind is called. */
export const sayKind = (name: KindName): string => say(WORDS[name])
