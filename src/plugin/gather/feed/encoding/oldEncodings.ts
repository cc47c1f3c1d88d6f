import { EBCDIC, UPPER } from './oldTables.ts'

/** Other names of the tables, without what is not a letter or digit. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ macce: 'maccenteuro', maccentraleurope: 'maccenteuro', maclatin2: 'maccenteuro' },
  ...{ macicelandic: 'maciceland', macromanian: 'macromania', maccroatia: 'maccroatian' },
  ...{ roman8: 'hproman8', r8: 'hproman8', rk1048: 'kz1048', strk10482002: 'kz1048' },
  ...{ pt154: 'ptcp154', cp154: 'ptcp154', cyrillicasian: 'ptcp154', ruscii: '1125' },
  ...{ ebcdiccpus: '037', ebcdiccpca: '037', ebcdiccpwt: '037', ebcdiccpnl: '037' },
  ...{ ebcdiccpbe: '500', ebcdiccpch: '500', ebcdiccphe: '424', ebcdiccptr: '1026', ebcdic: '037' },
}
/** `cp437`, `IBM850`, `csPC8CodePage437`, `ccsid1140`, `437`. */
const NUMBER = /^(?:x|cp|ibm|dos|ms|cs|ccsid|ebcdic)?\D*?\d??\D*?0*(\d{2,4})(?:\D*)$/

export type Table = readonly string[]

/** The signs of all bytes in an encoding that only old programs use; undefined for any other name. */
export function oldEncoding(name: string): Table | undefined {
  const bare = name
    .toLowerCase()
    .replace(/^x-/, '')
    .replace(/[^a-z0-9]/g, '')
  const number = NUMBER.exec(bare)?.[1]
  for (const key of [bare, NAMES[bare], number, number?.padStart(3, '0')]) {
    if (key === undefined) continue
    const whole = Object.hasOwn(EBCDIC, key) ? EBCDIC[key] : undefined
    if (whole !== undefined) return [...whole]
    const upper = Object.hasOwn(UPPER, key) ? UPPER[key] : undefined
    if (upper !== undefined) return [...ASCII, ...upper]
  }
  return undefined
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** `<?xm` in EBCDIC, where all encodings of that family agree on what a declaration has. */
export const isEbcdic = (bytes: Uint8Array): boolean =>
  [0x4c, 0x6f, 0xa7, 0x94].every((byte, i) => bytes[i] === byte)

export function decodeTable(bytes: Uint8Array, table: Table): string {
  let text = ''
  for (const byte of bytes) text += table[byte] ?? '\ufffd'
  return text
}
