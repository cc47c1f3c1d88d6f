import { hash } from 'node:crypto'
import type { Picture } from '../../shared/stories/picture.ts'
import { isDefaultPicture } from '../arrange/defaultPicture.ts'
import type { CheckedPicture, CheckedReport } from '../check/article.ts'
import type { AnyRecord, ArticleJson, ArticleRecord, HiddenRecord } from '../check/articleRecord.ts'

/** What stands in the place of the pictures of other hosts. */
export interface OwnPictures {
  /** Undefined where there is none, so that a drawing takes its place. */
  readonly picture: (address: string) => Omit<Picture, 'alt'> | undefined
  /** The same of a report. */
  readonly thumbnail: (address: string) => Omit<Picture, 'alt'> | undefined
  readonly icon: (address: string) => string | undefined
  /** The same for the same picture at whatever address; undefined where there is none. Of what is handed over it is the url. */
  readonly identity: (address: string) => string | undefined
}

/** The record of a story with this site's own pictures in the place of others. */
export const ownRecord = (record: AnyRecord, own: OwnPictures): AnyRecord =>
  'hidden' in record ? ownHidden(record, own) : ownArticle(record, own)

/** What a folded story hands over. */
function ownHidden(record: HiddenRecord, own: OwnPictures): HiddenRecord {
  const { folded } = record
  if (folded === undefined) return record
  const reports = folded.reports.map((report): CheckedReport => {
    const { icon } = report.publisher
    const publisher = { ...report.publisher, icon: icon && own.icon(icon) }
    const picture = report.picture && checked(shownAs(report.picture, own.thumbnail))
    return { ...report, publisher, picture, pictureCredit: picture && report.pictureCredit }
  })
  return { ...record, folded: { ...folded, reports } }
}

/** With all that may be absent named. */
const checked = (picture: Picture | undefined): CheckedPicture | undefined =>
  picture && {
    url: picture.url,
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    color: picture.color,
    sizes: picture.sizes,
  }

function ownArticle(record: ArticleRecord, own: OwnPictures): ArticleRecord {
  const { iconless, summary, details } = ownJson(record.json(), own)
  const icons = Object.entries(record.icons).flatMap(([domain, address]) => {
    const icon = own.icon(address)
    return icon === undefined ? [] : [[domain, icon] as const]
  })
  return {
    ...record,
    digest: hash('sha256', `${record.digest} ${summary} ${details}`).slice(0, 32),
    picture: identityOf(record.picture, own),
    relatedPictures: record.relatedPictures.map((url) => identityOf(url, own) ?? null),
    icons: Object.fromEntries(icons),
    iconless,
    length: summary.length + details.length,
    // Made anew each time it is asked for, as few are at once.
    json: () => ownJson(record.json(), own),
  }
}

/**
 * By what it is told whether a picture was shown before: the same picture at two addresses is one. That an address stands for
 * no picture is still to be seen.
 */
function identityOf(address: string | null | undefined, own: OwnPictures): string | undefined {
  if (address === null || address === undefined) return undefined
  const identity = own.identity(address)
  return identity !== undefined && isDefaultPicture(address) ? address : identity
}

/** What the JSON of a story and of each report has about pictures. */
interface Said {
  readonly publisher: { readonly name: string; readonly icon: string | null }
  readonly picture?: Picture
  readonly pictureCredit?: string
}

/** The JSON of a story, and which of its publishers have no icon, see `ArticleRecord`. */
function ownJson(
  json: ArticleJson,
  own: OwnPictures,
): ArticleJson & Pick<ArticleRecord, 'iconless'> {
  // The texts were printed by this very program: their form needs no other check.
  const summary: Said = JSON.parse(json.summary)
  const { related, pictureCredit, ...details }: Pick<Said, 'pictureCredit'> & { related: Said[] } =
    JSON.parse(json.details)
  const owned = ownSaid(summary, own, own.picture)
  const reports = related.map((report) => ownSaid(report, own, own.thumbnail))
  return {
    summary: JSON.stringify(owned),
    details: JSON.stringify({
      ...details,
      pictureCredit: owned.picture && pictureCredit,
      related: reports,
    }),
    iconless: [owned, ...reports].flatMap(({ publisher }, i) => (publisher.icon === null ? i : [])),
  }
}

/** What is said of a picture goes with it. */
function ownSaid(
  { picture, pictureCredit, publisher, ...said }: Said,
  own: OwnPictures,
  find: OwnPictures['picture'],
) {
  const shown = picture && shownAs(picture, find)
  return {
    ...said,
    publisher: { ...publisher, icon: (publisher.icon && own.icon(publisher.icon)) ?? null },
    picture: shown,
    pictureCredit: shown && pictureCredit,
  }
}

/** Of a file whose size nobody has looked up, the size stays that its story names. */
function shownAs(given: Picture, find: OwnPictures['picture']): Picture | undefined {
  const picture = find(given.url)
  return picture && { ...given, ...picture }
}
