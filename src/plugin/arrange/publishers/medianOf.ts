/** The middle one of some numbers, or the mean of the two in the middle; NaN where there is none. */
export function medianOf(numbers: readonly number[]): number {
  const ascending = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(ascending.length / 2)
  const upper = ascending[middle] ?? Number.NaN
  const lower = ascending[ascending.length % 2 === 0 ? middle - 1 : middle] ?? Number.NaN
  return (lower + upper) / 2
}
