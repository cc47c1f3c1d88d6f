/** A year as it is written: one of two or three digits as RFC 2822 reads it. */
export function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 3) return year
  return year < 50 ? year + 2000 : year + 1900
}
