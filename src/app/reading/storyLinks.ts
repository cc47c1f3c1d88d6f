import { decoded } from '../../shared/addresses.ts'
import { storyPath } from '../../shared/paths.ts'
import { withoutBase } from '../navigation/router/router.ts'

/** What the addresses of stories begin with. A list has hundreds of links, which are all looked at when something is marked as read. */
const BEGIN = storyPath('')

/** The id of the story whose page an address shows; undefined where it shows none. Addresses are without the base path. */
export function storyAt(pathname: string): string | undefined {
  if (!pathname.startsWith(BEGIN)) return undefined
  const [id = '', rest] = pathname.slice(BEGIN.length).split('/')
  return id === '' || rest ? undefined : decoded(id)
}

/** The id of the story here that a link leads to; undefined where it leads elsewhere. */
export const storyOfLink = (link: HTMLAnchorElement): string | undefined =>
  link.origin === location.origin ? storyAt(withoutBase(link.pathname)) : undefined

/** The id of the story that a card or a line is about, by its headline. */
export function storyOfCard(card: Element): string | undefined {
  const headline = card.querySelector<HTMLAnchorElement>('a.headline-link')
  return headline ? storyOfLink(headline) : undefined
}
