import { byteOrderOf, decodeUtf32 } from './byteOrder.ts'

export interface Decoded {
  readonly text: string
  /** What was wrong, as the end of a sentence that begins with the feed. */
  readonly mended: readonly string[]
}

const HEADER = /charset\s*=\s*["']?\s*([\w:.-]+)/i
const DECLARATION = /^[^<]{0,100}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.-]+)\s*["']/i
/** Where an encoding is declared. */
const BEGINNING = 1024
const NOT_ASCII = /[^\0-\x7f]/
/** Encodings of one byte a character; what is sound UTF-8 is none of them but by a very rare chance. */
const SEVERAL_BYTES = /^(shift_jis|euc-|gb|big5|iso-2022)/

/**
 * Bytes as text: by the byte order mark, else the `charset` of the content type, else the XML declaration, else UTF-8.
 * What lies is read as what it is, as far as that can be told: hardly any other text is sound UTF-8 by chance.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const order = byteOrderOf(bytes)
  if (order !== undefined) return { text: decodeOrdered(bytes, order), mended: [] }
  const header = HEADER.exec(contentType ?? '')?.[1]
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, BEGINNING))
  const declared = DECLARATION.exec(beginning)?.[1]
  const said = [header, declared].filter((name) => name !== undefined)
  const known = said.map(decoderFor).filter((decoder) => decoder !== undefined)
  const unknown = said.filter((name) => decoderFor(name) === undefined)
  const mended = [...new Set(unknown)].map((name) => `is in an encoding that is not known: ${name}`)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined && isUtf8(utf8, known[0])) return { text: utf8, mended }
  const read = asSaid(bytes, known)
  return { text: read.text, mended: [...mended, ...read.mended] }
}

function decodeOrdered(
  bytes: Uint8Array,
  { encoding, length }: NonNullable<ReturnType<typeof byteOrderOf>>,
): string {
  const own = bytes.subarray(length)
  if (encoding.startsWith('utf-32')) return decodeUtf32(own, encoding === 'utf-32be')
  return new TextDecoder(encoding).decode(own)
}

/** The name that the web's encodings have by any of their labels; undefined for others, and for what the first bytes disprove. */
function decoderFor(name: string): string | undefined {
  for (const label of [name, name.replaceAll('_', '-'), `x-${name}`]) {
    try {
      const { encoding } = new TextDecoder(label)
      return encoding.startsWith('utf-16') ? 'utf-8' : encoding
    } catch {
      // The next spelling may be known.
    }
  }
  return undefined
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether a text that is sound UTF-8 is meant as such. */
function isUtf8(text: string, said: string | undefined): boolean {
  if (said === undefined || said === 'utf-8') return true
  if (!NOT_ASCII.test(text)) return said !== 'iso-2022-jp'
  return !SEVERAL_BYTES.test(said) || (text.match(/[^\0-\x7f]+/g)?.length ?? 0) > 2
}

/** Bytes that are not UTF-8, by what is said of them, in that order. */
function asSaid(bytes: Uint8Array, said: readonly string[]): Decoded {
  const others = said.filter((encoding) => encoding !== 'utf-8')
  for (const encoding of others) {
    const text = strictly(encoding, bytes)
    if (text !== undefined) return { text, mended: [] }
  }
  const lenient = new TextDecoder().decode(bytes)
  const broken = lenient.match(/\ufffd/g)?.length ?? 0
  const sound = lenient.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (sound > broken) return { text: lenient, mended: ['has signs that are not UTF-8'] }
  const [encoding = 'windows-1252'] = others
  return {
    text: new TextDecoder(encoding).decode(bytes),
    mended: [`is not in UTF-8, and is read as ${encoding}`],
  }
}
