/**
 * A file of the bundle: its name, relative to the bundle's folder, and its text, which is printed when it
 * is asked for.
 */
export type PrintedFile = readonly [name: string, text: () => string]

/** Prints files, and gives what leads to them. */
export type Printing<T> = Generator<PrintedFile, T>
