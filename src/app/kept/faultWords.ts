import 'virtual:broadsheet/words/kept'
import { say } from '../words/words.ts'
import type { Fault } from './storage/faults.ts'

const WORDS = {
  blocked: 'faultBlocked',
  full: 'faultFull',
  newer: 'faultNewer',
  damaged: 'faultDamaged',
} as const

/** Says what this browser does not keep, and why. */
export const sayFault = (fault: Fault): string => say(WORDS[fault])
