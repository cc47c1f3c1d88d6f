/**
 * A date as headers have it, in milliseconds, in any of the three forms of RFC 9110; undefined for what is none.
 */
export function httpDate(text: string | undefined): number | undefined {
  // A number, such as -1 or 1.5, would be taken for a year or a month.
  if (text === undefined || !/[a-z]/i.test(text)) return undefined
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*$/i.test(text) ? text : `${text} GMT`)
  return Number.isNaN(time) ? undefined : time
}
