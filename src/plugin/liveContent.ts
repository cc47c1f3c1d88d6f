import { existsSync } from 'node:fs'
import { checkContentFile, type Examined } from './checkContentFile.ts'
import { byCodeUnit, contentPath, isFound } from './contentFiles.ts'
import { assemble, type ReadContent, type Result, readContent } from './pipeline.ts'
import { PrintMemory } from './printMemory.ts'
import type { Settings } from './settings.ts'

/** The content as it is now. */
export interface LiveState {
  readonly result: Result
  /** The bundle; a file is printed when it is first asked for. */
  readonly files: ReadonlyMap<string, () => string>
}

/** The content of a dev server: checks again what changed, and keeps the last good state of a story. */
export class LiveContent {
  readonly #settings: Settings
  readonly #cacheFolder: string | undefined
  readonly #checked = new Map<string, Examined>()
  #memory = new PrintMemory()

  /** @param cacheFolder see `Running` */
  constructor(settings: Settings, cacheFolder?: string) {
    this.#settings = settings
    this.#cacheFolder = cacheFolder
  }

  /** Reads everything. */
  async load(now: number): Promise<LiveState> {
    const content = await readContent(this.#settings.content, now, {
      cacheFolder: this.#cacheFolder,
    })
    for (const [file, outcome] of content.checked) this.#checked.set(file, outcome)
    this.#memory = content.memory
    return this.#state(content)
  }

  /**
   * Checks the files that were written, created or removed. Of a content folder that is gone as a whole,
   * moved away or not mounted, the last good state stays.
   */
  async refresh(files: ReadonlySet<string>, now: number): Promise<LiveState> {
    const gone = this.#settings.content.filter((folder) => !existsSync(folder))
    for (const file of files) {
      if (isFound(this.#settings.content, file)) this.#keep(file, checkContentFile(file, now))
      else if (contentPath(gone, file) === undefined) this.#checked.delete(file)
    }
    const reason = 'it is gone; its stories stay as they were'
    const unreadable = gone.map((folder) => ({ folder, reason }))
    return this.#state({ unreadable, links: [], notices: [] })
  }

  /** A file that broke keeps its last good outcome; its problems are the new ones. */
  #keep(file: string, now: Examined): void {
    const isBroken = now.outcome.kind === 'rejected'
    const good = isBroken ? this.#checked.get(file)?.outcome : undefined
    this.#checked.set(file, good ? { ...now, outcome: good } : now)
  }

  async #state(rest: Pick<ReadContent, 'unreadable' | 'links' | 'notices'>): Promise<LiveState> {
    const checked = new Map([...this.#checked].sort(([a], [b]) => byCodeUnit(a, b)))
    const result = await assemble({ ...rest, checked, memory: this.#memory }, this.#settings)
    return { result, files: new Map(result.bundle) }
  }
}
