import { offsetOf } from '../../../check/dates/timeZones.ts'

/** Hours ahead of UTC of zones that feeds name by RFC 822, and of those that mean several places and one in most feeds. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ ast: -4, adt: -3, at: -4, et: -5, cst: -6, cdt: -5, ct: -6, mt: -7, pt: -8 },
  ...{ nst: -3.5, ndt: -2.5, hdt: -9, akt: -9, brt: -3, art: -3 },
  ...{ bst: 1, ist: 5.5, sast: 2, eat: 3, gst: 4, pkt: 5, npt: 5.75, wib: 7, ict: 7 },
  ...{ hkt: 8, sgt: 8, pht: 8, myt: 8, acst: 9.5, acdt: 10.5, met: 1, mest: 2, msd: 4 },
}
/** A letter by RFC 822, which counts them the other way round than sailors do; there is no J. */
const WEST = 'abcdefghiklm'
const EAST = 'nopqrstuvwxy'

/** Minutes ahead of UTC of a zone as feeds write it; undefined where it is not known. */
export function zoneMinutes(written: string): number | undefined {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/^etc\//, '')
  if (name.length === 1 && name !== 'z') {
    const [west, east] = [WEST.indexOf(name), EAST.indexOf(name)]
    return west === -1 && east === -1 ? undefined : (east + 1 || -(west + 1)) * 60
  }
  const offset = offsetOf(name)
  if (offset === 'Z') return 0
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d+):(\d+)$/.exec(offset ?? '') ?? []
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const ahead = Object.hasOwn(HOURS, name) ? HOURS[name] : undefined
  return ahead === undefined ? undefined : ahead * 60
}
