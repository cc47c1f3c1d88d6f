import { decoded } from '../../../shared/addresses.ts'
import { oneLine } from '../../../shared/writing/oneLine.ts'
import { isAsShortAs } from '../../texts/textLength.ts'
import type { CheckedPublisher } from '../article.ts'
import { IMAGE_FIELDS, PUBLISHER_FIELDS, type ReportField } from '../fieldNames.ts'
import type { FieldReader } from '../fieldReader.ts'
import { host, pictureLink, text } from '../values.ts'
import { hostOf } from '../webAddress.ts'
import { originalOf } from './pageKey.ts'
import { publisherDomain } from './publisherDomain.ts'
import { type PublisherNames, publisherKey } from './publisherNames.ts'
import { shownHost } from './shownHost.ts'

/** A publisher, and the host that its file or its link has. */
export interface KnownPublisher {
  readonly publisher: CheckedPublisher & { readonly domain: string }
  readonly host: string
  /** The key of the setting that has given it its name. */
  readonly renamedBy: string | undefined
}

/**
 * The publisher of a story or report; a name that cannot be one (a path, a whole headline) gives way to the host.
 *
 * @param address of the page, whose host is the publisher's where the file names none, that of its original where others keep it
 * @param names of the setting
 */
export function publisherOf(
  item: FieldReader<ReportField>,
  address: string,
  names: PublisherNames,
): KnownPublisher {
  const provider = item.group('provider', PUBLISHER_FIELDS)
  const ownHost = hostOfPublisher(provider?.optional('domain', host), address)
  const name = unescaped(provider?.optional('name', text(300)) ?? ownHost)
  const icon = provider
    ?.groups('images', IMAGE_FIELDS)
    .flatMap((image) => image.optional('url', pictureLink) ?? [])[0]
  const own = isName(name) ? name : ownHost
  const renamedBy = keyIn(names, ownHost, own)
  const shown = renamedBy === undefined ? shownHost(own) : (names[renamedBy] ?? own)
  const domain = publisherDomain(ownHost, renamedBy, names)
  return { publisher: { name: shown, domain, icon }, host: ownHost, renamedBy }
}

/** Who keeps the copy of a page (AMP) has not published it, though its host may stand in the file. */
function hostOfPublisher(given: string | undefined, address: string): string {
  const isOfAddress = given === undefined || given === hostOf(address)
  return isOfAddress ? hostOf(originalOf(address)) : given
}

/** The key of the setting that gives a publisher its name. Most sites have no such setting, and files many publishers. */
function keyIn(names: PublisherNames, ownHost: string, own: string): string | undefined {
  for (const _ in names) {
    const keys = [ownHost, publisherKey(shownHost(ownHost)), publisherKey(own)]
    return keys.find((key) => Object.hasOwn(names, key))
  }
  return undefined
}

const LONGEST_NAME = 60

const isName = (name: string): boolean =>
  name !== '' && isAsShortAs(LONGEST_NAME, name) && !(name.includes('/') && looksLikePath(name))

/** A host with a path, a whole address, or a path: `example.org/news`, `/news/`, `news/world`. */
const PATH = /^\/|:\/\/|^[^/]*\.[^/]*\/|\/.*\/|\/$/

/** Whether a name is an address, whole or in part. `24/7 Wall St`, `AC/DC` and `News / Views` are names. */
function looksLikePath(name: string): boolean {
  if (name.includes(' ')) return name.split(' ').some((word) => word !== '/' && ADDRESS.test(word))
  return /[a-z]/.test(name) && (PATH.test(name) || !/[A-Z]/.test(name))
}

/** A word among others that is an address beyond doubt. */
const ADDRESS = /:\/\/|^[^/]*[a-z][^/]*\.[a-z]{2,}\//i

/** Some crawlers leave percent-escapes in names. */
function unescaped(name: string): string {
  if (!/%[0-9a-f]{2}/i.test(name)) return name
  const plain = decoded(name)
  return plain === undefined ? name : oneLine(plain)
}
