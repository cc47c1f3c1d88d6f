import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/saved'
import { storyPath } from '../../../shared/paths.ts'
import { hrefTo } from '../../navigation/router/router.ts'
import { say } from '../../words/words.ts'
import type { SavedRow } from '../savedRows.ts'
import { asJson } from './asJson.ts'
import { asMarkdown } from './asMarkdown.ts'
import { asOpml } from './asOpml.ts'
import { type LinkList, linkOf } from './linkList.ts'

interface Format {
  /** A name, the same in all languages. */
  readonly name: string
  readonly ending: string
  readonly type: string
  readonly print: (list: LinkList) => string
}

const FORMATS: readonly Format[] = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown', print: asMarkdown },
  { name: 'OPML', ending: 'opml', type: 'text/x-opml', print: asOpml },
  { name: 'JSON', ending: 'json', type: 'application/json', print: asJson },
]

/** Saves a list of links to the reader's files, in a format of the reader's choice. */
export function ExportSaved({ rows }: { rows: readonly SavedRow[] }) {
  return (
    <section className="unprinted mt-10 border-t border-ink pt-3">
      <h2 className="font-serif text-xl font-bold">{say('takeAlong')}</h2>
      <p className="mt-1 text-muted">{say('takeAlongText')}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        {FORMATS.map((format) => (
          <button
            key={format.name}
            type="button"
            lang="en"
            onClick={() => saveFile(format, rows)}
            className="min-h-11 cursor-pointer border border-ink px-5 font-semibold hover:bg-ink hover:text-paper"
          >
            {format.name}
          </button>
        ))}
      </p>
    </section>
  )
}

function saveFile({ ending, type, print }: Format, rows: readonly SavedRow[]): void {
  const pageOf = (id: string) => new URL(hrefTo(storyPath(id)), location.href).href
  const list = {
    title: `${site.title}: ${say('saved')}`,
    links: rows.map((row) => linkOf(row, pageOf)),
  }
  const url = URL.createObjectURL(new Blob([print(list)], { type: `${type};charset=utf-8` }))
  const day = new Date().toLocaleDateString('sv')
  Object.assign(document.createElement('a'), {
    href: url,
    download: `saved-${day}.${ending}`,
  }).click()
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
