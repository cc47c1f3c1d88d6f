import { lstat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { findContentFiles } from '../read/contentFiles.ts'

/** At most a quarter of the time goes into looking. */
const REST = 3
/** So many files are looked at together. */
const GROUP = 64

/** Looks at every content file again and again, for file systems that tell no events. */
export class FilePoller {
  readonly #roots: readonly string[]
  readonly #closing = new AbortController()

  constructor(roots: readonly string[]) {
    this.#roots = roots
  }

  /**
   * Begins; what changes after this has resolved is told.
   *
   * @param interval milliseconds between two looks
   */
  async start(interval: number, changed: (file: string) => void): Promise<void> {
    const stamps = await stampsOf(this.#roots)
    this.#repeat(stamps, interval, changed)
  }

  close(): void {
    this.#closing.abort()
  }

  async #repeat(stamps: Stamps, interval: number, changed: (file: string) => void): Promise<void> {
    const { signal } = this.#closing
    let rest = interval
    let before = stamps
    while (!signal.aborted) {
      await setTimeout(rest, undefined, { signal, ref: false }).catch(() => undefined)
      const start = performance.now()
      const now = await stampsOf(this.#roots)
      if (signal.aborted) return
      for (const file of before.keys()) if (!now.has(file)) changed(file)
      for (const [file, stamp] of now) if (before.get(file) !== stamp) changed(file)
      before = now
      rest = Math.max(interval, REST * (performance.now() - start))
    }
  }
}

/** What changes when a file is written, by its path. */
type Stamps = ReadonlyMap<string, string>

async function stampsOf(roots: readonly string[]): Promise<Stamps> {
  const { files } = await findContentFiles(roots)
  const stamps = new Map<string, string>()
  for (let i = 0; i < files.length; i += GROUP) {
    await Promise.all(
      files.slice(i, i + GROUP).map(async (file) => {
        const stats = await lstat(file).catch(() => undefined)
        if (stats) stamps.set(file, `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`)
      }),
    )
  }
  return stamps
}
