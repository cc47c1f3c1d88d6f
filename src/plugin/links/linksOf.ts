import type { ArrangedStory } from '../arrange/arrangement.ts'

/** The links of stories that are shown, and of their reports, each once, with the file of the newest story that has it. */
export function linksOf(stories: readonly ArrangedStory[]): Map<string, string> {
  const links = new Map<string, string>()
  for (const { record, handed } of stories) {
    // Printed by this very program: its form needs no other check.
    const { related }: { related: readonly { link: string }[] } = JSON.parse(record.json().details)
    for (const { link } of [record, ...related, ...(handed?.reports ?? [])]) {
      if (!links.has(link)) links.set(link, record.file)
    }
  }
  return links
}
