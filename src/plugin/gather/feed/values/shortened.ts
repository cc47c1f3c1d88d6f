/** So many characters may be copied of what others have written. */
const LONGEST_EXCERPT = 300
/** A paragraph that is shorter is too little to show alone, and so are sentences and words. */
const SHORTEST_PARAGRAPHS = 80
const SHORTEST_SENTENCES = 120
const SHORTEST_WORDS = 200

/** What looks like the end of a sentence and is none: initials, and what is short for a word. */
const ABBREVIATED = String.raw`(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|vs|No|Nr|Jr|Sr|bzw|ca|Mio|Mrd|etc))`
const SENTENCE_END = new RegExp(
  String.raw`(?:${ABBREVIATED}\.|[!?…])[)"'”’»]*(?=\s)|[。！？]`,
  'gu',
)

/** The beginning of a text: whole paragraphs, else whole sentences, else whole words and "…". */
export function shortened(paragraphs: readonly string[]): string {
  const text = paragraphs.join(' ')
  if (text.length <= LONGEST_EXCERPT) return text
  const end = paragraphsEnd(paragraphs) || sentencesEnd(text)
  if (end > 0) return text.slice(0, end)
  const space = text.lastIndexOf(' ', LONGEST_EXCERPT - 1)
  const cut = text.slice(0, space >= SHORTEST_WORDS ? space : LONGEST_EXCERPT - 1)
  // Half of a sign that has two parts is none.
  return `${cut.replace(/[\ud800-\udbff\u200d]$/, '').replace(/[\s,;:–-]+$/, '')}…`
}

/** Where the last paragraph ends that there is room for; 0 where that is too little. */
function paragraphsEnd(paragraphs: readonly string[]): number {
  let end = 0
  for (const paragraph of paragraphs) {
    const next = end + (end === 0 ? 0 : 1) + paragraph.length
    if (next > LONGEST_EXCERPT) break
    end = next
  }
  return end >= SHORTEST_PARAGRAPHS ? end : 0
}

function sentencesEnd(text: string): number {
  const last = [...text.slice(0, LONGEST_EXCERPT + 1).matchAll(SENTENCE_END)].at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  return end >= SHORTEST_SENTENCES && end <= LONGEST_EXCERPT ? end : 0
}
