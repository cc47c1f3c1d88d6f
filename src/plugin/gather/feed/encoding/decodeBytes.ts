import { byteOrderOf, decodeUtf32 } from './byteOrder.ts'
import { type Decoder, decoderOf, ofTheWeb } from './decoders.ts'
import { decodeMixed } from './mixedUtf8.ts'
import { decodeTable, isEbcdic, oldEncoding } from './oldEncodings.ts'

export interface Decoded {
  readonly text: string
  /** What was wrong, as the end of a sentence that begins with the feed. */
  readonly mended: readonly string[]
}

const HEADER = /charset\s*=\s*["']?\s*([\w:.-]+)/i
const DECLARATION = /^[^<]{0,100}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.-]+)\s*["']/i
/** Where an encoding is declared. */
const BEGINNING = 1024
/** So much of a text is looked at to tell whether it is what it seems. */
const SAMPLE = 1_000_000
const NOT_ASCII = /[^\0-\x7f]/
/** Encodings of which what is sound UTF-8 may be a short text. */
const SEVERAL_BYTES = /^(shift_jis|euc-|gb|big5|iso-2022)/
const UTF8 = ofTheWeb('utf-8')
const WINDOWS = ofTheWeb('windows-1252')

/**
 * Bytes as text: by the byte order mark, else the `charset` of the content type, else the XML declaration, else UTF-8.
 * What lies is read as what it is, as far as that can be told: hardly any other text is sound UTF-8 by chance.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const order = byteOrderOf(bytes)
  if (order !== undefined) return { text: decodeOrdered(bytes, order), mended: [] }
  if (isEbcdic(bytes)) return { text: decodeEbcdic(bytes), mended: [] }
  const header = HEADER.exec(contentType ?? '')?.[1]
  const declared = DECLARATION.exec(WINDOWS.leniently(bytes.subarray(0, BEGINNING)))?.[1]
  // Servers say `us-ascii` of whatever is `text/xml`, and it is a lie where the text is in another encoding.
  const names = /^us-ascii$/i.test(header ?? '') ? [declared, header] : [header, declared]
  const said = [...new Set(names.filter((name) => name !== undefined))]
  // The first bytes have told that it is not in UTF-16.
  const known = said
    .map(decoderOf)
    .filter((decoder) => decoder !== undefined && !decoder.encoding.startsWith('utf-16'))
    .filter((decoder) => decoder !== undefined)
  const mended = said
    .filter((name) => decoderOf(name) === undefined)
    .map((name) => `is in an encoding that is not known: ${name}`)
  const utf8 = UTF8.strictly(bytes)
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

function decodeEbcdic(bytes: Uint8Array): string {
  const american = oldEncoding('037') ?? []
  const declared = DECLARATION.exec(decodeTable(bytes.subarray(0, BEGINNING), american))?.[1]
  return decodeTable(bytes, oldEncoding(declared ?? '') ?? american)
}

/** Whether a text that is sound UTF-8 is meant as such. */
function isUtf8(text: string, said: Decoder | undefined): boolean {
  if (said === undefined || said.encoding === 'utf-8') return true
  if (!NOT_ASCII.test(text)) return said.encoding !== 'iso-2022-jp'
  if (!SEVERAL_BYTES.test(said.encoding)) return true
  return (text.slice(0, SAMPLE).match(/[^\0-\x7f]+/g)?.length ?? 0) > 2
}

/** Bytes that are not UTF-8, by what is said of them, in that order. */
function asSaid(bytes: Uint8Array, said: readonly Decoder[]): Decoded {
  const others = said.filter(({ encoding }) => encoding !== 'utf-8')
  for (const decoder of others) {
    const text = decoder.strictly(bytes)
    if (text !== undefined) return { text, mended: [] }
  }
  const lenient = UTF8.leniently(bytes)
  const sample = lenient.slice(0, SAMPLE)
  const broken = sample.match(/\ufffd/g)?.length ?? 0
  const sound = sample.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (sound > broken) return { text: decodeMixed(bytes), mended: ['has signs that are not UTF-8'] }
  const [decoder = WINDOWS] = others
  return {
    text: decoder.leniently(bytes),
    mended: [`is not in UTF-8, and is read as ${decoder.encoding}`],
  }
}
