/** A number as messages for publishers, which are English, write it: `12,400`. */
export const number = (n: number): string => Math.round(n).toLocaleString('en')

/** A number with its noun, such as `1 story` and `12,400 stories`. */
export const counted = (n: number, one: string, more = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : more}`
