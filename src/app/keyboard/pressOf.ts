/** What is looked at of a `KeyboardEvent`. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
> & { getModifierState(key: 'AltGraph'): boolean }

/** On Apple's keyboards ⌘ is what Ctrl is elsewhere. */
export const isApple = (): boolean => /Mac|iP/.test(navigator.platform)

/**
 * The name of what was pressed: what is printed on the key, whatever the layout, such as `j`, `G`, `?` or `Escape`. The
 * letters are those of the key and Shift, not of Caps Lock. Of a layout without Latin letters the key is meant that has the letter
 * elsewhere. With Ctrl or ⌘ there is `Mod+k` alone. Undefined for other keys with Ctrl, Alt or ⌘, and while a text is composed.
 */
export function pressOf(event: Press): string | undefined {
  if (event.isComposing) return undefined
  const printed = printedKey(event)
  // AltGr is how some layouts print a sign; Windows says Ctrl and Alt of it.
  if (event.getModifierState('AltGraph')) return printed
  const mod = isApple() ? event.metaKey : event.ctrlKey
  const isOther = event.altKey || (isApple() ? event.ctrlKey : event.metaKey)
  if (!mod) return isOther ? undefined : printed
  return printed === 'k' && !isOther ? 'Mod+k' : undefined
}

function printedKey({ key, code, shiftKey }: Press): string {
  // Of the widths that a sign has in Japanese one.
  const sign = key.normalize('NFKC')
  if (sign === '؟') return '?'
  if (!/^\p{L}$/u.test(sign)) return sign
  const letter = /\p{Script=Latin}/u.test(sign) ? sign : (latinKey(code, shiftKey) ?? sign)
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase()
}

/** What a key of this place prints on a keyboard with Latin letters; undefined where they differ. */
function latinKey(code: string, isShifted: boolean): string | undefined {
  if (code === 'Slash') return isShifted ? '?' : '/'
  return /^Key([A-Z])$/.exec(code)?.[1]
}
