/** A copy without what is not known, so that it is absent in JSON and in comparisons. */
export function present<T extends object>(all: T): T {
  const known: Partial<T> = {}
  let key: keyof T
  for (key in all) if (all[key] !== undefined) known[key] = all[key]
  return known as T
}
