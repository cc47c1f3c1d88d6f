/** Parts of a content that are not its text, and pictures that are written out in an address. */
const BESIDE =
  /<(figure|figcaption|svg|select|template|nav|noscript|iframe|object|video|audio|script|style)\b|\bdata:[\w.+-]{1,60}\/[\w.+-]{1,60}(?:;[\w=-]{1,60}){0,3},/gi
/** What such an address consists of. */
const DATA = /[\w+/=%.~!*'()-]*/y
/** Where it is not closed, all that follows is code. */
const CODE = /^(script|style)$/

/**
 * The beginning of HTML without what stands beside its text: captions, drawings, films, code. In one pass, however many are
 * not closed.
 *
 * @param longest so much is given at most, however long is what was left out
 */
export function withoutBeside(markup: string, longest: number): string {
  if (!markup.includes('</') && !markup.includes('data:')) return markup.slice(0, longest)
  const unclosed = new Set<string>()
  let text = ''
  let from = 0
  for (const { 0: begin, 1: element, index } of markup.matchAll(BESIDE)) {
    if (text.length + index - from >= longest) break
    const name = element?.toLowerCase()
    if (index < from || unclosed.has(name ?? '')) continue
    const end =
      name === undefined ? dataEnd(markup, index + begin.length) : elementEnd(markup, name, index)
    if (end === undefined && name !== undefined) unclosed.add(name)
    if (end === undefined) continue
    text += `${markup.slice(from, index)}${name === undefined ? '' : ' '}`
    from = end
  }
  return (text + markup.slice(from, from + longest)).slice(0, longest)
}

function dataEnd(markup: string, from: number): number {
  DATA.lastIndex = from
  return from + (DATA.exec(markup)?.[0].length ?? 0)
}

/** Behind its closing tag; undefined where there is none. */
function elementEnd(markup: string, name: string, index: number): number | undefined {
  const closing = new RegExp(`</${name}\\b[^>]*>?`, 'gi')
  closing.lastIndex = index
  const found = closing.exec(markup)
  if (found !== null) return found.index + found[0].length
  return CODE.test(name) ? markup.length : undefined
}
