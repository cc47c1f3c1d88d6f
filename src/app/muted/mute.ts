import 'virtual:broadsheet/words/muted'
import { type Mute, muteKey } from '../../shared/kept/concerns.ts'
import { MUTES } from '../kept/kept.ts'
import { tellDone } from '../kept/tellDone.ts'
import { say } from '../words/words.ts'
import { afterPaint } from './afterPaint.ts'
import { foldWords } from './match/foldWords.ts'

/** Words to be muted, as they are kept; undefined where there is no word in what was typed. */
export function wordsMute(typed: string): Omit<Mute, 'until'> | undefined {
  const name = typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST)
  const what = foldWords(name).trim().slice(0, LONGEST)
  return what === '' ? undefined : { kind: 'words', what, name }
}

/** As long as a kept text may be. */
const LONGEST = 200

/** Mutes something until an end, in milliseconds since 1970 (undefined: for always), and tells so with a way back. */
export function muteAndTell(what: Omit<Mute, 'until'>, until: number | undefined): void {
  const words = say('nowMuted', { name: what.name })
  change(muteKey(what), { ...what, ...(until !== undefined && { until }) }, words)
}

/** Mutes something no longer, and tells so with a way back. */
export function unmuteAndTell({ kind, what, name }: Mute): void {
  change(muteKey({ kind, what }), null, say('nowUnmuted', { name }))
}

function change(key: string, value: Mute | null, words: string): void {
  const before = MUTES.values.get(key) ?? null
  const kept = MUTES.set(key, value)
  // Where there is no room for more, nothing was done: `FaultNotice` says why.
  if (value && !MUTES.values.has(key)) return
  void tellDone(words, kept, () => afterPaint(() => void MUTES.set(key, before)))
}
