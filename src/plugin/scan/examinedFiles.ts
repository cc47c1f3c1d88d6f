import type { ArticleTexts, PrintedArticle } from '../check/printArticle.ts'
import type { Examined } from './checkContentFile.ts'

/**
 * Files as bytes, to hand them over between threads and to keep them in the cache: a line of JSON with all
 * but the texts of the articles, then a line for each article with its texts, which are JSON already and
 * thus hold neither line breaks nor tabs. They are neither escaped again nor read before they are needed.
 */
export function encodeFiles(files: readonly Examined[]): Uint8Array<ArrayBuffer> {
  const lines = files.flatMap((file) => {
    const article = articleOf(file)
    return article ? encodeTexts(article.texts()) : []
  })
  // What is a function, as the texts are, JSON leaves out.
  return new TextEncoder().encode([JSON.stringify(files), ...lines].join('\n'))
}

/** @param bytes as `encodeFiles` gave them */
export function decodeFiles(bytes: Buffer): Examined[] {
  const endOfFirst = endOfLine(bytes, 0)
  const files: Examined[] = JSON.parse(bytes.toString('utf8', 0, endOfFirst))
  // A copy, so that the first line is not kept as long as the texts are.
  const lines = Buffer.from(bytes.subarray(endOfFirst + 1))
  let start = 0
  return files.map((file) => {
    const article = articleOf(file)
    if (!article) return file
    const end = endOfLine(lines, start)
    const line = lines.subarray(start, end)
    start = end + 1
    const texts = () => decodeTexts(line.toString('utf8'))
    return { ...file, outcome: { kind: 'story', article: { ...article, texts } } }
  })
}

function articleOf({ outcome }: Examined): PrintedArticle | undefined {
  return outcome.kind === 'story' && !('hidden' in outcome.article) ? outcome.article : undefined
}

function endOfLine(bytes: Buffer, start: number): number {
  const end = bytes.indexOf('\n', start)
  return end === -1 ? bytes.length : end
}

const encodeTexts = ({ heading, details, picture, plainPicture, related }: ArticleTexts): string =>
  [heading, details, picture, plainPicture, ...related].join('\t')

function decodeTexts(line: string): ArticleTexts {
  const [heading = '', details = '', picture = '', plainPicture = '', ...related] = line.split('\t')
  return { heading, details, picture, plainPicture, related }
}
