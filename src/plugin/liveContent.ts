import { existsSync } from 'node:fs'
import { checkContentFile } from './checkContentFile.ts'
import type { CheckedFile } from './checkFile.ts'
import { byCodeUnit, contentPath } from './contentFiles.ts'
import { assemble, type ReadContent, type Result, readContent } from './pipeline.ts'
import type { Settings } from './settings.ts'

/** The content as it is now. */
export interface LiveState {
  readonly result: Result
  /** The bundle, printed. */
  readonly files: ReadonlyMap<string, string>
}

/** The content of a dev server: checks again what changed, and keeps the last good state of a story. */
export class LiveContent {
  readonly #settings: Settings
  readonly #checked = new Map<string, CheckedFile>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Reads everything. */
  async load(now: number): Promise<LiveState> {
    const content = await readContent(this.#settings.content, now)
    for (const [file, outcome] of content.checked) this.#checked.set(file, outcome)
    return this.#state(content.unreadable, content.links)
  }

  /**
   * Checks the files that were written, created or removed. Of a content folder that is gone as a whole,
   * moved away or not mounted, the last good state stays.
   */
  async refresh(files: ReadonlySet<string>, now: number): Promise<LiveState> {
    const gone = this.#settings.content.filter((folder) => !existsSync(folder))
    for (const file of files) {
      if (existsSync(file)) this.#keep(file, checkContentFile(file, now))
      else if (contentPath(gone, file) === undefined) this.#checked.delete(file)
    }
    const reason = 'it is gone; its stories stay as they were'
    return this.#state(gone.map((folder) => ({ folder, reason })))
  }

  /** A file that broke keeps its last good outcome; its problems are the new ones. */
  #keep(file: string, now: CheckedFile): void {
    const isBroken = now.outcome.kind === 'rejected'
    const good = isBroken ? this.#checked.get(file)?.outcome : undefined
    this.#checked.set(file, good ? { outcome: good, problems: now.problems } : now)
  }

  async #state(
    unreadable: ReadContent['unreadable'],
    links: ReadContent['links'] = [],
  ): Promise<LiveState> {
    const checked = new Map([...this.#checked].sort(([a], [b]) => byCodeUnit(a, b)))
    const result = await assemble({ checked, unreadable, links }, this.#settings)
    return { result, files: new Map(result.bundle) }
  }
}
