import { type FieldMapping, mappedFields } from '../../check/fieldMapping.ts'
import { originalOf, pageKey } from '../../check/story/pageKey.ts'
import { integer } from '../../check/values.ts'
import { hostName, hostOf, webAddress } from '../../check/webAddress.ts'
import { type FrontMatter, splitFrontMatter } from '../../read/frontMatter.ts'
import { type Fields, isFields, parseYaml } from '../../read/yaml.ts'
import { plainText } from '../../texts/plainText.ts'
import type { FileFacts, WrittenReport } from './gatheredReport.ts'
import { type Hindrance, unreadable } from './hindrance.ts'

/** The fields that hold addresses of a page. */
export const ADDRESS_FIELDS = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'] as const

/** What the robot has to know of a file that a person may have changed; why it cannot be known, where the file cannot be read. */
export function factsOf(text: string): FileFacts | { readonly hindrance: Hindrance } {
  const read = fieldsOf(text)
  if ('hindrance' in read) return read
  const { fields } = read
  const gather = isFields(fields.gather) ? fields.gather : {}
  return {
    pages: pagesOfFields(fields),
    wants: addressesIn(gather.join),
    refuses: addressesIn(gather.refuse),
    isGathered: isWritten(fields),
    heat: integer(-1)(fields.heat).value,
    published: publishedIn(fields),
    reports: groupsOf(fields).flatMap((group) => writtenReport(group) ?? []),
  }
}

/** The fields of a file as they are written. */
export function fieldsOf(text: string): { fields: Fields } | { hindrance: Hindrance } {
  const front = frontOf(text)
  return 'hindrance' in front ? front : fieldsIn(front)
}

/** A file cut at its fences. */
export function frontOf(text: string): FrontMatter | { hindrance: Hindrance } {
  const front = splitFrontMatter(text)
  return 'yaml' in front ? front : { hindrance: unreadable(front) }
}

/** The fields between the fences. */
export function fieldsIn({ yaml, firstLine }: FrontMatter): ReturnType<typeof fieldsOf> {
  const parsed = parseYaml(yaml, firstLine)
  return 'fault' in parsed ? { hindrance: unreadable(parsed.fault) } : parsed
}

/** Whether the robot has written a file. */
export const isWritten = ({ gathered }: Fields): boolean =>
  typeof gathered === 'string' && gathered !== ''

/**
 * Keys of all pages that a file names for itself and its reports.
 *
 * @param mapping names that files have for fields, as the settings say
 */
export const pagesOfFields = (fields: Fields, mapping: FieldMapping = {}): string[] => [
  ...new Set(
    groupsOf(mappedFields(fields, mapping)).flatMap((group) =>
      ADDRESS_FIELDS.flatMap((name) => keyOf(group[name]) ?? []),
    ),
  ),
]

const groupsOf = (fields: Fields): Fields[] => [
  fields,
  ...(Array.isArray(fields.related) ? fields.related.filter(isFields) : []),
]

function publishedIn(fields: Fields): boolean | undefined {
  return Object.hasOwn(fields, 'published') ? fields.published === true : undefined
}

function keyOf(raw: unknown): string | undefined {
  const address = typeof raw === 'string' ? webAddress(raw) : undefined
  return address === undefined ? undefined : pageKey(address)
}

/** Keys of the addresses that a person has written, one or several, with or without `https://`. */
function addressesIn(raw: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  return all.flatMap((each) => {
    if (typeof each !== 'string') return []
    return keyOf(each) ?? keyOf(`https://${each.trim()}`) ?? []
  })
}

function writtenReport(group: Fields): WrittenReport | undefined {
  const link = ADDRESS_FIELDS.map((name) => textIn(group[name])).flatMap((raw) =>
    raw === undefined ? [] : (webAddress(raw) ?? []),
  )[0]
  if (link === undefined) return undefined
  const provider = isFields(group.provider) ? group.provider : {}
  const host = hostOf(originalOf(link))
  const domain = hostName(textIn(provider.domain) ?? '') ?? host
  return {
    key: pageKey(link),
    link,
    title: textIn(group.title) ?? '',
    excerpt: textIn(group.excerpt),
    published: textIn(group.publishedDateTime),
    gathered: textIn(group.gathered),
    provider: { name: textIn(provider.name) ?? domain, domain },
  }
}

function textIn(raw: unknown): string | undefined {
  const text = typeof raw === 'string' ? plainText(raw) : ''
  return text === '' ? undefined : text
}
