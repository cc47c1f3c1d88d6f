import { matchPath } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'
import { withoutBase } from '../navigation/router/router.ts'

/** The id of the story whose page an address shows; undefined where it shows none. Addresses are without the base path. */
export const storyAt = (pathname: string): string | undefined =>
  PATTERNS.story.map((path) => matchPath(path, pathname)?.params.id).find((id) => id !== undefined)

/** The id of the story here that a link leads to; undefined where it leads elsewhere. */
export const storyOfLink = (link: HTMLAnchorElement): string | undefined =>
  link.origin === location.origin && link.pathname.includes(MARK)
    ? storyAt(withoutBase(link.pathname))
    : undefined

/** What the addresses of stories have: other links need not be looked at closely. */
const MARK = '/news/'

/** The id of the story that a card or a line is about, by its headline. */
export function storyOfCard(card: Element): string | undefined {
  const headline = card.querySelector<HTMLAnchorElement>('a.headline-link')
  return headline ? storyOfLink(headline) : undefined
}
