/** A year of two or three digits as RFC 2822 reads it. */
export function fullYear(year: number): number {
  if (year < 50) return year + 2000
  return year < 1000 ? year + 1900 : year
}
