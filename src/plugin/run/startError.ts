import type { Diagnostic } from '../problems/diagnostic.ts'

/** Why nothing can be done, for a publisher: the stack would only hide it. */
export class StartError extends Error {
  /** Private, as those who print an error print its own properties as well. */
  readonly #problems: readonly Diagnostic[]

  /**
   * @param details each on a line of its own
   * @param problems the same for programs, where they are in files
   */
  constructor(what: string, details: string, problems: readonly Diagnostic[] = []) {
    super(`Broadsheet cannot start: ${what}\n${details}`)
    this.#problems = problems
    this.stack = this.message
  }

  /** What is wrong with files, for programs. */
  get problems(): readonly Diagnostic[] {
    return this.#problems
  }
}

/** @param complaints one for each setting */
export const badSettings = (complaints: readonly string[]): StartError =>
  new StartError('bad settings', complaints.map((complaint) => `  ${complaint}`).join('\n'))
