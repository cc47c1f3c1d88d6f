import { pageKey } from '../check/story/pageKey.ts'
import { webAddress } from '../check/webAddress.ts'
import { isGone } from './judge.ts'
import { type KnownLinks, linksFile, readLinks } from './linksFile.ts'

/** The pages that are gone, by their keys, see `pageKey`. */
export const goneLinks = (known: KnownLinks): ReadonlySet<string> =>
  new Set(
    [...known].flatMap(([link, each]) => {
      const address = isGone(each) ? webAddress(link) : undefined
      return address === undefined ? [] : pageKey(address)
    }),
  )

/**
 * The same of the content folders of a site, from the file that the command for links keeps: nothing is asked for here.
 *
 * @returns none, and why, where the file cannot be understood
 */
export function goneOf(content: readonly string[]): {
  readonly gone: ReadonlySet<string>
  readonly notices: readonly string[]
} {
  try {
    return { gone: goneLinks(readLinks(linksFile(content))), notices: [] }
  } catch (error) {
    return { gone: new Set(), notices: [error instanceof Error ? error.message : String(error)] }
  }
}
