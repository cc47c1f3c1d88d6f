export interface ByteOrder {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'
  /** Of the mark. */
  readonly length: number
}

/** Marks at the very beginning, and what `<` looks like where there is none; four bytes before two, which they begin with. */
const ORDERS: readonly (ByteOrder & { readonly begins: readonly (number | undefined)[] })[] = [
  { encoding: 'utf-32be', length: 4, begins: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-32le', length: 4, begins: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-8', length: 3, begins: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16be', length: 2, begins: [0xfe, 0xff] },
  { encoding: 'utf-16le', length: 2, begins: [0xff, 0xfe] },
  { encoding: 'utf-32be', length: 0, begins: [0, 0, 0, 0x3c] },
  { encoding: 'utf-32le', length: 0, begins: [0x3c, 0, 0, 0] },
  { encoding: 'utf-16be', length: 0, begins: [0, 0x3c, 0, undefined] },
  { encoding: 'utf-16le', length: 0, begins: [0x3c, 0, undefined, 0] },
  { encoding: 'utf-16be', length: 0, begins: [0, 0x7b, 0, undefined] },
  { encoding: 'utf-16le', length: 0, begins: [0x7b, 0, undefined, 0] },
]

/** What the first bytes say of an encoding, whatever anybody else says. */
export const byteOrderOf = (bytes: Uint8Array): ByteOrder | undefined =>
  ORDERS.find(({ begins }) =>
    begins.every((byte, i) => (byte === undefined ? i < bytes.length : bytes[i] === byte)),
  )

const PIECE = 4096

/** UTF-32, which `TextDecoder` does not know. */
export function decodeUtf32(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  let points: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !isBigEndian)
    points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point)
    if (points.length < PIECE) continue
    text += String.fromCodePoint(...points)
    points = []
  }
  return text + String.fromCodePoint(...points)
}
