import 'virtual:broadsheet/words/muted'
import { type Mute, muteKey } from '../../shared/kept/concerns.ts'
import { MUTES } from '../kept/kept.ts'
import { offerUndo } from '../kept/undo.ts'
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

/** Mutes something until an end, in milliseconds since 1970; undefined: for always. Gives what takes that back. */
export function mute(what: Omit<Mute, 'until'>, until: number | undefined): () => void {
  return change(muteKey(what), { ...what, ...(until !== undefined && { until }) })
}

/** Mutes something no longer. Gives what takes that back. */
export const unmute = (key: string): (() => void) => change(key, null)

function change(key: string, value: Mute | null): () => void {
  const before = MUTES.values.get(key) ?? null
  void MUTES.set(key, value)
  return () => afterPaint(() => void MUTES.set(key, before))
}

/** Mutes something, and tells so with a way back. */
export function muteAndTell(what: Omit<Mute, 'until'>, until: number | undefined): void {
  offerUndo(say('nowMuted', { name: what.name }), mute(what, until))
}

/** Mutes something no longer, and tells so with a way back. */
export function unmuteAndTell({ kind, what, name }: Mute): void {
  offerUndo(say('nowUnmuted', { name }), unmute(muteKey({ kind, what })))
}
