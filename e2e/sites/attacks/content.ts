import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADDRESSES } from './addresses.ts'
import { FILES } from './files.ts'
import { NAMES } from './names.ts'
import { TEXTS } from './texts.ts'

/** The headlines that readers must see, as texts, by the ids of the stories. */
export const HEADLINES: ReadonlyMap<string, string> = new Map([
  ...TEXTS.map((text, i) => [textId(i), shown(headline(i, text))] as const),
  ...ADDRESSES.map((_, i) => [addressId(i), `Address ${i}`] as const),
])

/** The headlines of stories whose names a program may well refuse. */
export const NAMED: ReadonlyMap<string, string> = new Map(
  NAMES.map((name, i) => [nameId(i, name), `Name ${i}`]),
)

/** Writes a folder in which every field of a story and of a topic is an attack. */
export function writeAttacks(folder: string): void {
  mkdirSync(join(folder, 'topics'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  for (const [i, text] of TEXTS.entries()) {
    write(`${textId(i)}.md`, textStory(i, text))
    // Some are top-level, others below the one before.
    write(`topics/${i}.yaml`, topicFile(text, i % 3 === 0 ? undefined : TEXTS[i - 1]))
  }
  for (const [i, address] of ADDRESSES.entries()) {
    write(`${addressId(i)}.md`, addressStory(i, address))
    const alone = { title: `Address ${i} alone`, publishedDateTime: date(2, i), webUrl: address }
    write(`${dayOf(2, i)}-alone-${i}.md`, file(alone))
  }
  for (const [i, fields] of FILES.entries())
    write(`${dayOf(4, i)}-file-${i}.md`, `---\n${fields}---\n`)
  for (const [i, name] of NAMES.entries()) {
    const fields = {
      title: `Name ${i}`,
      publishedDateTime: date(3, i),
      webUrl: `https://good.example/names/${i}`,
    }
    writeIfPossible(join(folder, `${nameId(i, name)}.md`), file(fields))
  }
}

function textStory(i: number, text: string): string {
  const escaped = asMarkup(text)
  return file({
    category: 'news',
    title: headline(i, escaped),
    excerpt: `What it says: ${text}`,
    publishedDateTime: date(1, i),
    updatedDateTime: text,
    webUrl: `https://good.example/texts/${i}`,
    type: text,
    quality: text,
    featuredContent: `<iframe src="https://www.youtube.com/embed/abcdefghijk" ${text}></iframe>`,
    provider: { name: i % 2 === 0 ? text : escaped, domain: text },
    topics: [escaped, text],
    images: [
      {
        url: 'https://pictures.example/a.png',
        width: text,
        height: text,
        title: escaped,
        attribution: i % 2 === 0 ? escaped : text,
      },
    ],
    related: [
      {
        title: escaped,
        excerpt: `What another says: ${escaped}`,
        publishedDateTime: text,
        webUrl: `https://good.example/reports/${i}`,
        type: text,
        provider: { name: escaped, domain: text },
        images: [{ url: 'https://pictures.example/b.png', title: text, attribution: escaped }],
      },
    ],
    secured: text,
    [text]: text,
  })
}

function addressStory(i: number, address: string): string {
  const images = [{ url: address }]
  const provider = { name: 'A publisher', domain: address, images }
  const related = {
    title: 'A report',
    webUrl: `https://good.example/reports/address-${i}`,
    provider,
    images,
  }
  return file({
    title: `Address ${i}`,
    publishedDateTime: date(2, i),
    webUrl: address,
    originalUrl: `https://good.example/addresses/${i}`,
    ampWebUrl: address,
    cdnAmpWebUrl: address,
    featuredContent: `<iframe src="${address}"></iframe>`,
    provider,
    images,
    related: [related, { ...related, webUrl: address }],
  })
}

const topicFile = (text: string, parent: string | undefined): string =>
  `taxonomy: topic\n${lines({
    _id: text,
    name: asMarkup(text),
    shortname: text,
    parent: parent && asMarkup(parent),
    keywords: [text],
    hashtags: [text],
  })}`

const file = (fields: Record<string, unknown>): string => `---\n${lines(fields)}---\n`

/** YAML in the form of JSON, in which every character can be written. */
const lines = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : `${ascii(name)}: ${ascii(value)}\n`))
    .join('')

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

/**
 * The markup of a text that is meant to be read: it comes out of the data as it was, although that is decoded three
 * times and loses its tags each time. Before a `<` that is meant stands another one, and a tag that goes at last.
 */
const asMarkup = (text: string): string =>
  text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;amp;amp;' : `${ESCAPED}${ESCAPED}b>`))

const ESCAPED = '&amp;amp;#60;'

/**
 * A text as readers see it: white space and control characters folded, nothing that is no character, turns others or
 * parts long runs of marks.
 */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u034f', '')
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function headline(i: number, text: string): string {
  return `Text ${i}: ${text}`
}

/** Twenty stories a day, so that there are days and months of several. */
function dayOf(month: number, i: number): string {
  return `2023-0${month}-${String(1 + Math.floor(i / 20)).padStart(2, '0')}`
}

const date = (month: number, i: number): string => `${dayOf(month, i)}T12:00:${10 + (i % 20)}Z`

function textId(i: number): string {
  return `${dayOf(1, i)}-text-${i}`
}

function addressId(i: number): string {
  return `${dayOf(2, i)}-address-${i}`
}

/** A month has a day for each name, so that none is there twice. */
function nameId(i: number, name: string): string {
  return `20${23 + Math.floor(i / 28)}-03-${String(1 + (i % 28)).padStart(2, '0')}${name}`
}

/** File systems differ in the names that they take. */
function writeIfPossible(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    console.log(`No file for an attack here: ${error instanceof Error ? error.message : error}`)
  }
}
