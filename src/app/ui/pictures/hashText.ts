/** A small number that is always the same for the same text: picks one of several drawings. */
export function hashText(text: string): number {
  let value = 7
  for (const character of text)
    value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return value
}
