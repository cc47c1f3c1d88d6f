/** A part of an address without its percent signs; undefined where they mean nothing: addresses come from outside. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
