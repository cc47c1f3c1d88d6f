/**
 * Zones whose short names mean one offset wherever they are written. Those that mean several are left out: CST is Chicago
 * and Shanghai, IST is India, Ireland and Israel, BST is Britain and Bangladesh.
 */
const OFFSETS: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UTC: 'Z', GMT: 'Z', UT: 'Z', WET: 'Z' },
  ...{ EST: '-05:00', EDT: '-04:00', MST: '-07:00', MDT: '-06:00' },
  ...{ PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00' },
  ...{ WEST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00' },
  ...{ MEZ: '+01:00', MESZ: '+02:00', MSK: '+03:00', JST: '+09:00', KST: '+09:00' },
  ...{ AEST: '+10:00', AEDT: '+11:00', AWST: '+08:00', NZST: '+12:00', NZDT: '+13:00' },
}

/** An offset as people write it: `+02:00`, `+0200`, `+2`, `UTC+2`, `GMT -5:30`, with a hyphen or a minus. */
const OFFSET = /^(?:utc|gmt)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/i

/**
 * The offset of a zone as a news file may have it.
 *
 * @param zone as people write it, which may be any text
 * @returns undefined where it is not clear which offset it has
 */
export function offsetOf(zone: string): string | undefined {
  const name = zone.replace(/^\((.*)\)$/, '$1').trim()
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(name) ?? []
  if (sign === undefined)
    return Object.hasOwn(OFFSETS, name.toUpperCase()) ? OFFSETS[name.toUpperCase()] : undefined
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}
