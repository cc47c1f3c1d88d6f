import { readFile } from 'node:fs/promises'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { nearest } from '../../shared/writing/nearMiss.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import { pictureAddress } from '../check/webAddress.ts'
import { counted } from '../problems/counted.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { FieldPath, FileFault } from '../problems/fault.ts'
import { yamlPart } from '../read/frontMatter.ts'
import { parseYaml } from '../read/yaml.ts'
import { publicFiles } from '../write/publicFiles.ts'
import { locateInFiles } from './locateInFiles.ts'
import type { Result } from './pipeline.ts'

/** Where the files are that a site takes over as they are. */
export interface PublicPlaces {
  /** As in `publicFiles`. */
  readonly folders: readonly string[]
  readonly within: readonly string[]
}

/** And where pictures of others are. */
export interface PicturePlaces extends PublicPlaces {
  /** Folder in which pictures of other hosts are kept, where the site has them itself. */
  readonly pictures: string
}

/** A picture of the site's own that stories show, by the path that they name. */
interface OwnPicture {
  /** The newest story that shows it. */
  readonly file: string
  count: number
}

/**
 * Looks up the site's own pictures, and the icons of publishers, in the public folders, and adds a warning for each that is
 * not there, at the newest story that shows it. Stories that are not shown are not looked at.
 *
 * @param made by name, files that the build itself puts into the site
 */
export async function withOwnPictures<T extends Pick<Result, 'problems' | 'arrangement'>>(
  result: T,
  { folders, within }: PublicPlaces,
  made: ReadonlyMap<string, unknown> = new Map(),
): Promise<T> {
  const pictures = ownPictures(result.arrangement)
  if (pictures.size === 0) return result
  const names = publicFiles(folders, within).files
  const faults: FileFault[] = []
  for (const [address, picture] of pictures) {
    const name = nameOf(address)
    if (name !== undefined && (names.has(name) || made.has(name))) continue
    faults.push(await missing(address, picture, nearName(name ?? address, names.keys())))
  }
  const late = await locateInFiles(faults)
  const problems = [...result.problems, ...[...late.values()].flat()]
  return { ...result, problems: problems.sort(byFile) }
}

/** Each once, by its address. */
function ownPictures({ stories }: Arrangement): Map<string, OwnPicture> {
  const pictures = new Map<string, OwnPicture>()
  for (const story of stories) {
    for (const address of addressesIn(story)) {
      const known = pictures.get(address)
      if (known) known.count++
      else pictures.set(address, { file: story.record.file, count: 1 })
    }
  }
  return pictures
}

/** What stories name does not change: the dev server looks again at each edit. */
const found = new WeakMap<ArrangedStory['record'], readonly string[]>()

function addressesIn({ record }: ArrangedStory): readonly string[] {
  const known = found.get(record)
  if (known) return known
  const { summary, details } = record.json()
  const addresses = [...new Set([...rootPaths(summary), ...rootPaths(details)])]
  found.set(record, addresses)
  return addresses
}

/** The root paths of pictures and icons in JSON, in which quotes inside of a text are escaped. */
const rootPaths = (json: string): string[] =>
  json.includes('":"/')
    ? [...json.matchAll(/"(?:url|icon)":"(\/[^"\\]*)"/g)].flatMap(([, path]) => path ?? [])
    : []

/** The name of the file that a host answers with; undefined where an address cannot be decoded. */
export function nameOf(address: string): string | undefined {
  try {
    return decodeURIComponent(address.slice(1).replace(/\?.*$/s, ''))
  } catch {
    return undefined
  }
}

/** The file that is meant: the same but for case and the form of accents, else one that is almost the same. */
function nearName(name: string, names: Iterable<string>): string | undefined {
  const all = [...names]
  const folded = (each: string) => each.normalize('NFC').toLowerCase()
  return all.find((each) => folded(each) === folded(name)) ?? nearest(name, all)
}

async function missing(
  address: string,
  { file, count }: OwnPicture,
  near: string | undefined,
): Promise<FileFault> {
  const others =
    count > 1 ? `, here and in ${counted(count - 1, 'other story', 'other stories')}` : ''
  const query = address.includes('?') ? ' A question mark in a name is written %3F.' : ''
  return {
    file,
    fault: {
      severity: 'warning',
      code: 'picture-missing',
      path: (await placesIn(file))(address),
      found: `"${address}"${others}`,
      expected: 'the path of a file in public/, in the very letters of its name',
      fix:
        near === undefined
          ? `put the file into public/, or correct the path; readers see a drawing instead.${query}`
          : `did you mean ${pathOfFile(near)}?${query}`,
    },
  }
}

/** How a story names a file: as its name is, but for signs that mean something else in an address. */
const pathOfFile = (name: string): string => `/${name.replace(/[%#?]/g, encodeURIComponent)}`

/** Where a file names pictures, by their addresses. */
export async function placesIn(file: string): Promise<(address: string) => FieldPath> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const { yaml, firstLine } = yamlPart(text)
  const parsed = parseYaml(yaml, firstLine)
  return (address) => ('fields' in parsed && pathIn(parsed.fields, address)) || []
}

function pathIn(value: unknown, address: string): FieldPath | undefined {
  if (typeof value === 'string') return pictureAddress(value) === address ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const path = pathIn(inner, address)
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path]
  }
  return undefined
}

export const byFile = (a: Diagnostic, b: Diagnostic): number => byCodeUnit(a.file, b.file)
