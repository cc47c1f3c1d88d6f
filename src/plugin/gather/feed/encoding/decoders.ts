import { decodeTable, oldEncoding, type Table } from './oldEncodings.ts'

/** How bytes of an encoding become text. */
export interface Decoder {
  /** Its name by the web's standard, else as it was asked for. */
  readonly encoding: string
  /** Undefined where there are bytes that it does not have. */
  readonly strictly: (bytes: Uint8Array) => string | undefined
  readonly leniently: (bytes: Uint8Array) => string
}

/** Names that the web's standard does not have, without what is not a letter or digit. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ cp932: 'shift_jis', ms932: 'shift_jis', cp949: 'euc-kr', uhc: 'euc-kr', cp950: 'big5' },
  ...{
    cp936: 'gbk',
    ms936: 'gbk',
    gb180302000: 'gb18030',
    big5hkscs: 'big5-hkscs',
    eucgb2312cn: 'gbk',
  },
  ...{ macroman: 'macintosh', maccyrillic: 'x-mac-cyrillic', macukraine: 'x-mac-cyrillic' },
  ...{
    cp874: 'windows-874',
    tis6200: 'windows-874',
    u8: 'utf-8',
    ujis: 'euc-jp',
    latin10: 'iso-8859-16',
    l10: 'iso-8859-16',
  },
  ...{ latin7: 'iso-8859-13', l7: 'iso-8859-13', isoir179: 'iso-8859-13', ibm921: 'iso-8859-13' },
  ...{
    latin8: 'iso-8859-14',
    l8: 'iso-8859-14',
    isoir199: 'iso-8859-14',
    isoceltic: 'iso-8859-14',
  },
  ...{ latin9: 'iso-8859-15', isoir203: 'iso-8859-15', isoir226: 'iso-8859-16' },
  ...{ koi8r: 'koi8-r', koi8u: 'koi8-u', tis620: 'windows-874', isoir166: 'windows-874' },
  ...{ ibm874: 'windows-874', ibm932: 'shift_jis', ibm943: 'shift_jis', windows31j: 'shift_jis' },
  ...{ euccn: 'gbk', extendedunixcodepackedformatforjapanese: 'euc-jp', macuk: 'x-mac-cyrillic' },
  ...{ msee: 'windows-1250', mscyrl: 'windows-1251', msgreek: 'windows-1253' },
  ...{
    msturk: 'windows-1254',
    mshebr: 'windows-1255',
    msarab: 'windows-1256',
    windowsbaltim: 'windows-1257',
  },
  ...{ cp813: 'iso-8859-7', cp912: 'iso-8859-2', cp914: 'iso-8859-4', cp915: 'iso-8859-5' },
  ...{ cp916: 'iso-8859-8', cp920: 'iso-8859-9', ascii: 'us-ascii', ibm367: 'us-ascii' },
  ...{ iso646us: 'us-ascii', ansi: 'windows-1252', msansi: 'windows-1252', unicode: 'utf-8' },
}

/** Each has several that are larger: `iso-2022-jp-2`, `shift_jis_2004`, `euc_jisx0213`. */
const JAPANESE: Readonly<Record<string, string>> = {
  ...{ iso2022jp: 'iso-2022-jp', shiftjis: 'shift_jis', sjis: 'shift_jis', eucjis: 'euc-jp' },
}

/** Without signs, and without the `cs` of IANA's short names. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^cs(?=[a-z])/, '')

/** What reads an encoding; undefined where its name is not known. */
export function decoderOf(name: string): Decoder | undefined {
  const bare = bareName(name)
  const japanese = /^(iso2022jp|shiftjis|eucjis|sjis)/.exec(bare)?.[1]
  const windows = /^(?:win|windows|cp|ms|x)*(125\d)$/.exec(bare)?.[1]
  const labels = [
    name,
    name.replaceAll('_', '-'),
    ALIASES[bare],
    windows && `windows-${windows}`,
    japanese && JAPANESE[japanese],
    bare,
    bare.replace(/^(?:iso)?8859(\d{1,2})(?:(?:19|20)\d\d)?$/, 'iso-8859-$1'),
  ]
  for (const label of labels) {
    const encoding = label === undefined ? undefined : encodingOf(label)
    if (encoding !== undefined) return ofTheWeb(encoding)
  }
  const table = oldEncoding(name)
  return table === undefined ? undefined : ofTable(name.toLowerCase(), table)
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

export const ofTheWeb = (encoding: string): Decoder => ({
  encoding,
  strictly: (bytes) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  },
  leniently: (bytes) => new TextDecoder(encoding).decode(bytes),
})

const ofTable = (encoding: string, table: Table): Decoder => {
  const leniently = (bytes: Uint8Array): string => decodeTable(bytes, table)
  return { encoding, strictly: leniently, leniently }
}
