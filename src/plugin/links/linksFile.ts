import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { codeOf } from '../problems/codeOf.ts'
import { messageOf } from '../problems/messageOf.ts'
import { typedPath } from '../read/contentFiles.ts'
import { removeHalves, writeWhole } from '../run/writeWhole.ts'

const day = v.pipe(v.string(), v.isoDate())

/** What is known of a link. Days are those of UTC. */
const knownLinkSchema = v.object({
  /** When its host last said anything of it. */
  checked: v.optional(day),
  /** The status of that answer; `no-host` where the name of the host leads nowhere. */
  answer: v.optional(v.union([v.number(), v.literal('no-host')])),
  /** The first day on which it was missing, where it has been ever since. */
  since: v.optional(day),
  /** When it was last asked for in vain: nobody has answered, or the host wanted to be left alone. */
  tried: v.optional(day),
})

const linksSchema = v.record(v.string(), knownLinkSchema)

export type KnownLink = v.InferOutput<typeof knownLinkSchema>

/** What is known of links, by their addresses. */
export type KnownLinks = ReadonlyMap<string, KnownLink>

/** Where it is kept: beside the stories, in the first content folder, which is the site's own where it has one. */
export const linksFile = (content: readonly string[]): string =>
  typedPath(content[0] ?? '.', 'links.json')

/**
 * Reads what is known of links; nothing where there is no such file.
 *
 * @throws Error that names the file, where it cannot be understood
 */
export function readLinks(file: string): KnownLinks {
  try {
    return parseLinks(readFileSync(file, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map()
    throw new Error(
      `${file} cannot be read: ${messageOf(error)}. Correct it, or remove it: npm run content -- links makes it anew.`,
    )
  }
}

/** The last text and what it says: the dev server reads it at every edit of a story, and it may have a line for each of 40,000 links. */
let last: { readonly text: string; readonly links: KnownLinks } | undefined

function parseLinks(text: string): KnownLinks {
  if (last?.text !== text) {
    last = { text, links: new Map(Object.entries(v.parse(linksSchema, JSON.parse(text)))) }
  }
  return last.links
}

/** Writes it: a line for each link in the order of their addresses, so that version control merges what several machines found. */
export function writeLinks(file: string, links: KnownLinks): void {
  const lines = [...links]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([link, known]) => `${JSON.stringify(link)}: ${JSON.stringify(inOrder(known))}`)
  removeHalves(dirname(file))
  writeWhole(file, `{\n${lines.join(',\n')}\n}\n`)
}

const inOrder = ({ checked, answer, since, tried }: KnownLink): KnownLink => ({
  checked,
  answer,
  since,
  tried,
})
