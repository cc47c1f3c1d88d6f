/**
 * The settings that hold, in local storage, where they can be read at once and before the first paint: an object of names and
 * values, such as `{"theme":"dark"}`. They are kept in the record of settings; this is its shadow.
 */
import * as v from 'valibot'
import { type Setting, settingSchema } from '../../../shared/kept/concerns.ts'

/** Sites below one host have a mirror each. */
export const MIRROR_KEY = `broadsheet:settings${import.meta.env.BASE_URL}`

/** What the mirror has, without what is no setting; empty where storage is forbidden. */
export function readMirror(): Map<string, Setting> {
  try {
    const mirrored = v.parse(
      v.record(v.string(), v.unknown()),
      JSON.parse(localStorage.getItem(MIRROR_KEY) ?? '{}'),
    )
    return new Map(
      Object.entries(mirrored).flatMap(([name, is]) => {
        const setting = v.safeParse(settingSchema, { name, is })
        return setting.success ? [[name, setting.output] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}

/** Has the mirror show other settings. */
export function writeMirror(settings: ReadonlyMap<string, Setting>): void {
  const mirrored = Object.fromEntries([...settings].map(([name, { is }]) => [name, is]))
  try {
    if (settings.size === 0) localStorage.removeItem(MIRROR_KEY)
    else localStorage.setItem(MIRROR_KEY, JSON.stringify(mirrored))
  } catch {
    // The settings hold until the page is left.
  }
}
