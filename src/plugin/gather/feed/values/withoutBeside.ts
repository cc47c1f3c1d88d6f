/** Parts of a content that are not its text. */
const BESIDE = /<(figure|figcaption|svg|select|template|nav|noscript|iframe|object|video|audio)\b/gi

/** HTML without what stands beside its text: captions, drawings, films. In one pass, however many are not closed. */
export function withoutBeside(markup: string): string {
  if (!markup.includes('</')) return markup
  // Only of names: `İ` would be longer in lower case, and all places would move.
  const lower = markup.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const unclosed = new Set<string>()
  let text = ''
  let from = 0
  for (const { 1: name = '', index } of lower.matchAll(BESIDE)) {
    if (index < from || unclosed.has(name)) continue
    const end = lower.indexOf(`</${name}`, index)
    if (end === -1) {
      unclosed.add(name)
      continue
    }
    const close = lower.indexOf('>', end)
    text += `${markup.slice(from, index)} `
    from = close === -1 ? markup.length : close + 1
  }
  return text + markup.slice(from)
}
