/** The names that several publishers have, beside which their domains tell them apart. */
export function sharedNames(publishers: Iterable<{ readonly name: string }>): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of publishers) (seen.has(name) ? twice : seen).add(name)
  return twice
}
