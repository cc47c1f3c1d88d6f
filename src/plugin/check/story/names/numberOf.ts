/**
 * A number for a name (FNV-1a, 31 bits): the records of all stories keep their names at once, for which numbers need a
 * tenth of the room that texts do. It may hardly ever be that of another name, and where names are compared, two have to be the same.
 */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 1
}
