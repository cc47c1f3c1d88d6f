import type { ReadTexts } from '../prose/readTexts.ts'

const NO_TEXTS: ReadTexts = {
  texts: [],
  problems: [],
  rejected: 0,
  unreadable: [],
  notices: [],
}

/** The publisher's own pages. What reads Markdown is loaded where there are some. */
export async function ownTexts(folder: string | undefined): Promise<ReadTexts> {
  if (folder === undefined) return NO_TEXTS
  const { readTexts } = await import('../prose/readTexts.ts')
  return readTexts(folder)
}
