/** Makes a value once and holds it until it has been asked for so many times. */
export function heldFor<T extends object>(times: number, make: () => T): () => T {
  let held: T | undefined
  let left = times
  return () => {
    const value = held ?? make()
    left -= 1
    held = left > 0 ? value : undefined
    return value
  }
}
