/** The words of an error, without the stack that only helps developers. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
