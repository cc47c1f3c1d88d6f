import { useSyncExternalStore } from 'react'
import { NewerRecord } from '../../../shared/kept/records.ts'

/**
 * Why this browser does not keep what the reader does:
 * - `blocked`: it keeps nothing for this site
 * - `full`: there is no room
 * - `newer`: a newer edition of the site has kept it, in a form that this one cannot read
 * - `damaged`: what was kept could not be read, or not all of it
 */
export type Fault = 'blocked' | 'full' | 'newer' | 'damaged'

const faults = new Map<string, Fault>()
const listeners = new Set<() => void>()

/** What an error of storage means. */
export function faultOf(error: unknown): Fault {
  if (error instanceof NewerRecord) return 'newer'
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}

/** Says what is wrong with a kind of what is kept; undefined: nothing any more. */
export function noteFault(kind: string, fault: Fault | undefined): void {
  if (faults.get(kind) === fault) return
  if (fault) faults.set(kind, fault)
  else faults.delete(kind)
  for (const listener of listeners) listener()
}

/** Kinds of which a deed was refused. */
const refused = new Set<string>()

/** Says that a deed was not kept. */
export function noteRefusal(kind: string, fault: Fault): void {
  refused.add(kind)
  noteFault(kind, fault)
}

/** What the reader does not do by a deed of its own: that it is not kept need not be told at once. */
const BY_THE_WAY = new Set(['read', 'visits'])

/** What is wrong and was not told anywhere: a deed was refused, or what is kept cannot be read. */
const untoldFault = (): Fault | undefined => {
  const fault = currentFault()
  const isTold =
    fault === 'newer' || fault === 'damaged' || [...refused].some((kind) => !BY_THE_WAY.has(kind))
  return isTold ? fault : undefined
}

/** The same, for a component. */
export const useUntoldFault = (): Fault | undefined =>
  useSyncExternalStore(onFault, untoldFault, () => undefined)

/** What is wrong now, the worst of all kinds; undefined where all is kept. */
export const currentFault = (): Fault | undefined =>
  WORST_FIRST.find((fault) => [...faults.values()].includes(fault))

const WORST_FIRST = ['newer', 'blocked', 'full', 'damaged'] as const

/** The same, for a component. */
export const useFault = (): Fault | undefined =>
  useSyncExternalStore(onFault, currentFault, () => undefined)

function onFault(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
