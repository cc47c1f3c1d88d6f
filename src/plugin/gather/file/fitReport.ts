import { instant } from '../../check/instant.ts'
import { withoutFields } from '../../check/swallowedFields.ts'
import { hostName, pictureAddress, webAddress } from '../../check/webAddress.ts'
import { isFields } from '../../read/yaml.ts'
import { characters, plainText } from '../../texts/plainText.ts'
import { FAR, storyOf } from './asStory.ts'
import type { GatheredReport } from './gatheredReport.ts'
import { asRead } from './printFields.ts'
import { reportFields } from './reportFields.ts'

/** Of characters, as `check` has it. */
const LONGEST_TITLE = 300
/** More of an article is not taken. */
const LONGEST_EXCERPT = 300
const LONGEST_NAME = 300
const LONGEST_ALT = 1000
const LONGEST_CREDIT = 300

const date = instant(FAR)

/**
 * A report as a story file can hold it: what `check` reads from the file is exactly what was written, without a warning.
 * Texts lose what readers would not see (tags, escapes, the name of the publisher at the end of the headline, an excerpt that
 * says nothing), addresses what tracks.
 *
 * @returns undefined where it has no headline, date or link that a story can have
 */
export function fitReport(report: GatheredReport): GatheredReport | undefined {
  if (fitting.has(report)) return report
  const fitted = settled(withPlainTexts(report), asShown, JSON.stringify)
  if (fitted !== undefined) fitting.add(fitted)
  return fitted
}

/** A run asks for each report when it comes, and again when it is written. */
const fitting = new WeakSet<GatheredReport>()

/** What is said of a report when its fields are read as those of a story, in the words of a report again. */
function asShown(report: GatheredReport): GatheredReport | undefined {
  const fields = asRead(reportFields(report))
  const article = isFields(fields) ? storyOf(fields) : undefined
  if (article === undefined) return undefined
  const { title, excerpt, publisher } = article.summary
  return withPlainTexts({
    ...report,
    title,
    excerpt,
    provider: { ...report.provider, name: publisher.name },
  })
}

function withPlainTexts(report: GatheredReport): GatheredReport {
  const { provider, picture } = report
  const link = settled(report.link, webAddress) ?? ''
  const original = settled(report.original, webAddress)
  const published = date(report.published).value ?? ''
  const updated = date(report.updated).value
  const url = settled(picture?.url, distantPicture)
  const [width, height] = [picture?.width, picture?.height].map(pixels)
  const isSized = width !== undefined && height !== undefined
  return {
    title: plain(report.title, LONGEST_TITLE) ?? '',
    excerpt: plain(report.excerpt, LONGEST_EXCERPT),
    published,
    updated:
      updated !== undefined && Date.parse(updated) > Date.parse(published) ? updated : undefined,
    link,
    original: original === link ? undefined : original,
    type: report.type,
    quality: Math.max(0, Math.round(report.quality)) || 0,
    provider: {
      name: plain(provider.name, LONGEST_NAME) ?? '',
      domain: settled(provider.domain, hostName) ?? '',
      icon: settled(provider.icon, distantPicture),
    },
    picture:
      url === undefined
        ? undefined
        : {
            url,
            width: isSized ? width : undefined,
            height: isSized ? height : undefined,
            alt: plain(picture?.alt, LONGEST_ALT),
            credit: plain(picture?.credit, LONGEST_CREDIT),
          },
    gathered: date(report.gathered).value ?? report.gathered,
  }
}

/** The address of a picture elsewhere: a path is one in the folder of the site. */
function distantPicture(address: string): string | undefined {
  return address.startsWith('/') ? undefined : pictureAddress(address)
}

const pixels = (size: number | undefined): number | undefined =>
  size !== undefined && Number.isFinite(size) && Math.round(size) > 0 ? Math.round(size) : undefined

/** What is not the same after so many readings never will be. */
const MOST_READINGS = 100

/** What becomes of a value that is read, written, and read again until it stays. */
function settled<T>(
  value: T | undefined,
  read: (value: T) => T | undefined,
  keyOf: (value: T) => unknown = (it) => it,
): T | undefined {
  let now = value
  for (let readings = 0; now !== undefined && readings < MOST_READINGS; readings++) {
    const next = read(now)
    if (next !== undefined && keyOf(next) === keyOf(now)) return next
    now = next
  }
  return undefined
}

/** Something that leaves a mark on a page, see `text` in `check`. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** A plain text of at most so many characters; undefined where nothing of it can be seen. */
export function plain(text: string | undefined, most: number): string | undefined {
  const kept = settled(text, (it) => cut(withoutFields(plainText(it)), most))
  return kept !== undefined && SEEN.test(kept) ? kept : undefined
}

function cut(text: string, most: number): string {
  if (characters(text) <= most) return text
  const start = [...text].slice(0, most - 1).join('')
  return `${start.replace(/\s+\S*$/, '')}…`
}
