import type { Shelf } from '../kept/storage/shelf.ts'

/** A shelf that is gone with the page, for tests: it can refuse, and counts. */
export class MemoryShelf implements Shelf {
  readonly #records = new Map<string, unknown>()
  /** What each method rejects with; undefined: it does what it should. */
  refusal: Error | undefined
  writes = 0

  at(name: string): unknown {
    return this.#records.get(name)
  }

  put(name: string, record: unknown): void {
    this.#records.set(name, record)
  }

  async get(name: string): Promise<unknown> {
    await this.#answer()
    return structuredClone(this.#records.get(name))
  }

  async update(name: string, change: (stored: unknown) => unknown): Promise<void> {
    await this.#answer()
    this.#records.set(name, structuredClone(change(structuredClone(this.#records.get(name)))))
    this.writes++
  }

  async clear(): Promise<void> {
    await this.#answer()
    this.#records.clear()
  }

  async #answer(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve))
    if (this.refusal) throw this.refusal
  }
}
