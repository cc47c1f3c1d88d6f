import { useSyncExternalStore } from 'react'
import {
  filterSchema,
  muteKey,
  muteSchema,
  readSchema,
  savedSchema,
  settingSchema,
  visitSchema,
} from '../../shared/kept/concerns.ts'
import { oldFilters } from './legacy/oldFilters.ts'
import { oldSwitches } from './legacy/oldSwitches.ts'
import { Kept } from './storage/Kept.ts'
import { askToStayOnce } from './storage/persistence.ts'
import { readMirror, writeMirror } from './storage/settingsMirror.ts'

export { Kept }

/** By the id of a story. */
export const READ = new Kept('read', {
  schema: readSchema,
  migrations: [],
  most: 5000,
  isForgetful: true,
})

/** By the id of a story. */
export const SAVED = new Kept(
  'saved',
  { schema: savedSchema, migrations: [], most: 5000, isForgetful: false },
  { onSet: askToStayOnce },
)

/** By kind and what it is: `topic:ai`. */
export const MUTES = new Kept('mutes', {
  schema: muteSchema,
  keyOf: muteKey,
  migrations: [],
  most: 1000,
  isForgetful: false,
})

/** By the name of a setting. */
export const SETTINGS = new Kept(
  'settings',
  {
    schema: settingSchema,
    keyOf: ({ name }) => name,
    migrations: [],
    most: 100,
    isForgetful: false,
  },
  { early: readMirror, mirror: writeMirror, legacy: oldSwitches },
)

/** By their names. */
export const FILTERS = new Kept(
  'filters',
  { schema: filterSchema, keyOf: ({ name }) => name, migrations: [], most: 50, isForgetful: true },
  { legacy: oldFilters },
)

/** By what is remembered: `last`, `this`. */
export const VISITS = new Kept('visits', {
  schema: visitSchema,
  migrations: [],
  most: 100,
  isForgetful: true,
})

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()

/** What holds, for a component: it is drawn anew at every change of the kind. */
export const useKept = <Value>(kept: Kept<Value>): ReadonlyMap<string, Value> =>
  useSyncExternalStore(
    kept.onChange,
    () => kept.values,
    () => NOTHING,
  )

/** What holds of one thing, for a component: it is drawn anew only when that changes. */
export const useKeptValue = <Value>(kept: Kept<Value>, key: string): Value | undefined =>
  useSyncExternalStore(
    kept.onChange,
    () => kept.values.get(key),
    () => undefined,
  )
