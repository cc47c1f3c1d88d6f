import type { LinkList, SavedLink } from './linkList.ts'

/**
 * A list of links in OPML 2.0: outlines of the type `link`, which the format has for links that are no feeds, with the note as
 * an outline below (http://opml.org/spec2.opml).
 */
export function asOpml({ title, links }: LinkList): string {
  const outlines = links.map(outline).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escaped(title)}</title>
  </head>
  <body>
${outlines}  </body>
</opml>
`
}

function outline({ title, publisher, link, saved, note }: SavedLink): string {
  const text = `text="${escaped(`${title} (${publisher})`)}"`
  // The day that OPML wants is that of RFC 822 with the year in four digits.
  const line = `    <outline ${text} type="link" url="${escaped(link)}" created="${new Date(saved).toUTCString()}"`
  return note === undefined
    ? `${line}/>\n`
    : `${line}>\n      <outline text="${escaped(note)}"/>\n    </outline>\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML 1.0 cannot have at all goes: other programs would not read the file. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
