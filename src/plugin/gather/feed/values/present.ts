/** Without what is not known, so that it is absent in JSON and in comparisons. */
export function present<T extends object>(all: T): T {
  for (const key of Object.keys(all) as (keyof T)[]) if (all[key] === undefined) delete all[key]
  return all
}
