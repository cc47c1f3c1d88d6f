import { inPlainWords, PlainError } from './problems/plainError.ts'

/** Why a build failed. The bundler packs the errors of plugins into one of its own, with a stack that says nothing. */
export class Failure {
  #error: unknown

  /** Does a step of the plugin, and keeps what it throws. */
  async keep(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      this.#error = inPlainWords(error)
      throw this.#error
    }
  }

  /** Does what these steps belong to. Where one has failed, its error comes in the place of the bundler's. */
  async tell(build: () => Promise<void>): Promise<void> {
    try {
      await build()
    } catch (error) {
      // The bundler has added to the very error.
      throw this.#error instanceof PlainError
        ? new PlainError(this.#error.message)
        : (this.#error ?? error)
    }
  }
}
