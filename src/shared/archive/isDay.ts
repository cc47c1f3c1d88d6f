/** Whether a text is a day of the calendar, such as `2020-11-18`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  // February 30 is read as a day of March.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}
