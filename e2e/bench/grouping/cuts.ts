/** Gives the groups at a threshold, by their names. */
export type Cuts = (threshold: number) => readonly string[]

/** A table of how alike each is to each becomes groups: the two that are most alike in the mean of all pairs, again and again. */
export function cutsOf(alike: readonly (readonly number[])[]): Cuts {
  const means = alike.map((row) => [...row])
  const sizes = alike.map(() => 1)
  const left = new Set(alike.keys())
  const joins: { mean: number; into: number; from: number }[] = []
  for (;;) {
    const { mean, into, from } = mostAlike(means, left)
    if (into < 0 || mean <= 0) break
    joins.push({ mean, into, from })
    left.delete(from)
    const [a, b] = [sizes[into] ?? 1, sizes[from] ?? 1]
    const [rowInto = [], rowFrom = []] = [means[into], means[from]]
    for (const other of left) {
      const both = (a * (rowInto[other] ?? 0) + b * (rowFrom[other] ?? 0)) / (a + b)
      rowInto[other] = both
      const row = means[other]
      if (row) row[into] = both
    }
    sizes[into] = a + b
  }
  return (threshold) =>
    named(
      alike.length,
      joins.filter(({ mean }) => mean >= threshold),
    )
}

/** The same by the two most alike reports alone: single link. */
export function cutsOfSingle(alike: readonly (readonly number[])[]): Cuts {
  return (threshold) => {
    const joins = alike.flatMap((row, into) =>
      row.flatMap((mean, from) => (from > into && mean >= threshold ? [{ into, from }] : [])),
    )
    return named(alike.length, joins)
  }
}

function mostAlike(means: readonly (readonly number[])[], left: ReadonlySet<number>) {
  let best = { mean: -1, into: -1, from: -1 }
  for (const into of left) {
    const row = means[into] ?? []
    for (const from of left) {
      const mean = row[from] ?? 0
      if (from > into && mean > best.mean) best = { mean, into, from }
    }
  }
  return best
}

function named(count: number, joins: readonly { into: number; from: number }[]): string[] {
  const parents = Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parents[at] !== at) at = parents[at] ?? at
    return at
  }
  for (const { into, from } of joins) parents[rootOf(from)] = rootOf(into)
  return parents.map((_, i) => `${rootOf(i)}`)
}
