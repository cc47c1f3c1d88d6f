import { textPath } from '../../shared/paths.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import { wordsOf } from '../../shared/prose/wordsOf.ts'
import type { ViewOf } from './view.ts'

/** A page that the publisher has written. */
export const textView: ViewOf<'text'> = {
  pages: ({ texts }) =>
    texts.map((text) => ({
      path: textPath(text.slug),
      rank: 'overview',
      newest: 0,
      // Stories do not change it.
      mapped: [],
      data: () => ({ view: 'text', text }),
    })),

  about: ({ text }) => ({
    path: textPath(text.slug),
    description: text.description ?? firstWords(text),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}

/** Search engines show about so many characters. */
const SHOWN = 160

/** How the page begins, or its title where it has no words. */
function firstWords({ title, body }: OwnText): string {
  const paragraph = body.find((block) => typeof block === 'object' && block.tag === 'p')
  const words = paragraph === undefined ? '' : wordsOf(paragraph).replace(/\s+/g, ' ').trim()
  if (words === '') return title
  if (words.length <= SHOWN) return words
  return `${words.slice(0, words.lastIndexOf(' ', SHOWN))}…`
}
