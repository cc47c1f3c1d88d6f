/** Names that publishers get, by a `publisherKey` of the domain or the name that files have. */
export type PublisherNames = Readonly<Record<string, string>>

/** Equal for names and domains of publishers that differ in case or a `www.` alone. */
export const publisherKey = (nameOrDomain: string): string =>
  nameOrDomain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
