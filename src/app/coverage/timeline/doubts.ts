/** What marks a date that is doubted. */
export const SIGNS = { dayOnly: '≈', longBefore: '?', future: '!' } as const
/** The words that say why. */
export const REASONS = {
  dayOnly: 'onlyDay',
  longBefore: 'longBefore',
  future: 'inFuture',
} as const
