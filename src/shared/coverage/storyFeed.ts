import { isPlainName } from '../plainName.ts'

/** What has to be known of a story. */
interface Followable {
  readonly id: string
  readonly published: string
  /** Undefined where nobody else reports it. */
  readonly outlets?: object | undefined
  /** Others about the same event. */
  readonly elsewhere?: readonly { readonly published: string }[] | undefined
}

/**
 * Whether a story has feeds of its own: others report it, or another story is about the same event; it or such another story about the same event is among the newest, and hosts can
 * hold the name of its folder.
 *
 * @param since date of the oldest of the newest stories that have feeds; undefined where none has
 */
export const hasStoryFeed = (
  { id, published, outlets, elsewhere = [] }: Followable,
  since: string | undefined,
): boolean =>
  since !== undefined &&
  (outlets !== undefined || elsewhere.length > 0) &&
  isPlainName(id) &&
  [published, ...elsewhere.map((other) => other.published)].some((date) => date >= since)
