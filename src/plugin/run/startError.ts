/** Why nothing can be done, for a publisher: the stack would only hide it. */
export class StartError extends Error {
  /** @param details each on a line of its own */
  constructor(what: string, details: string) {
    super(`Broadsheet cannot start: ${what}\n${details}`)
    this.stack = this.message
  }
}

/** @param complaints one for each setting */
export const badSettings = (complaints: readonly string[]): StartError =>
  new StartError('bad settings', complaints.map((complaint) => `  ${complaint}`).join('\n'))
