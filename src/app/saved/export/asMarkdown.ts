import { knownDate } from '../../../shared/dates.ts'
import { markdownLink, markdownText } from '../../../shared/writing/markdownLink.ts'
import type { LinkList } from './linkList.ts'

/** A list of links in Markdown: headline, publisher and day, and the note below. */
export function asMarkdown({ title, links }: LinkList): string {
  const lines = links.map(({ title, link, publisher, published, note }) => {
    const line = `- ${markdownLink(title, link)}, ${markdownText(publisher)}, ${knownDate(published).slice(0, 10)}\n`
    return note === undefined ? line : `${line}  ${markdownText(note)}\n`
  })
  return `# ${markdownText(title)}\n\n${lines.join('')}`
}
