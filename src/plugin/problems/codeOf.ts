/** The code that the system gives an error, such as `ENOENT`; undefined for one that has none. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
