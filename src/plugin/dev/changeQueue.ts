import { fileStats } from '../read/fileStats.ts'

/** How long the folder must be quiet before an update, in milliseconds. */
export interface Patience {
  /** After the save of a file that is there and not empty. */
  readonly save: number
  /** After anything else: a checkout goes on, and a file that is gone or empty is about to be written. */
  readonly other: number
}

/** More files than a person saves at once. */
const MANY_FILES = 4
/** A folder that is never quiet is shown at least this often. */
const LONGEST_MILLISECONDS = 2000

/**
 * Collects changed files until the folder is quiet and hands them over, one call at a time. What changes
 * during a call is kept for the next one.
 */
export class ChangeQueue {
  readonly #update: (files: ReadonlySet<string>) => Promise<void>
  readonly #patience: Patience
  #files = new Set<string>()
  #first = 0
  #last = 0
  #timer: NodeJS.Timeout | undefined
  #isUpdating = false
  #isClosed = false

  /** @param update must not reject */
  constructor(update: (files: ReadonlySet<string>) => Promise<void>, patience: Patience) {
    this.#update = update
    this.#patience = patience
  }

  add(file: string): void {
    this.#last = performance.now()
    if (this.#files.size === 0) this.#first = this.#last
    this.#files.add(file)
    this.#wait(this.#patience.save)
  }

  /** Drops what is waiting. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  #wait(milliseconds: number): void {
    if (this.#isUpdating || this.#isClosed) return
    const left = this.#first + LONGEST_MILLISECONDS - performance.now()
    clearTimeout(this.#timer)
    // A timer that is late comes before the events that are due; an immediate comes after them.
    this.#timer = setTimeout(
      () => setImmediate(() => this.#settle()),
      Math.max(0, Math.min(milliseconds, left)),
    )
  }

  #settle(): void {
    if (this.#isUpdating || this.#isClosed || this.#files.size === 0) return
    const now = performance.now()
    const quiet = now - this.#last
    const patience = this.#isSave() ? this.#patience.save : this.#patience.other
    const isLate = now - this.#first >= LONGEST_MILLISECONDS
    if (quiet < patience && !isLate) this.#wait(patience - quiet)
    else this.#run()
  }

  #isSave(): boolean {
    if (this.#files.size >= MANY_FILES) return false
    return [...this.#files].every((file) => (fileStats(file)?.size ?? 0) > 0)
  }

  async #run(): Promise<void> {
    const files = this.#files
    this.#files = new Set()
    this.#isUpdating = true
    await this.#update(files)
    this.#isUpdating = false
    if (this.#files.size > 0) this.#wait(this.#patience.save)
  }
}
