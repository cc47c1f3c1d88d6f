/** The months and the days of the week, whole and short, where they have capitals: they are no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  ['en', 'de'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => [
      ...Array.from({ length: 12 }, (_, i) => wordFor(language, { month: style }, i, 1)),
      ...Array.from({ length: 7 }, (_, i) => wordFor(language, { weekday: style }, 0, i + 1)),
    ]),
  ),
)

function wordFor(
  language: string,
  options: Intl.DateTimeFormatOptions,
  month: number,
  day: number,
): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    .format(Date.UTC(2024, month, day))
    .toLowerCase()
    .replace('.', '')
}
