import { existsSync } from 'node:fs'
import { checkContentFile } from './checkContentFile.ts'
import type { CheckedFile } from './checkFile.ts'
import { byCodeUnit } from './contentFiles.ts'
import { assemble, type Result, readContent } from './pipeline.ts'
import type { Problem } from './problem.ts'
import type { Settings } from './settings.ts'

/** The bundle as it is now, and what is wrong with the files edited since the start. */
export interface LiveState {
  readonly result: Result
  /** The bundle, printed. */
  readonly files: ReadonlyMap<string, string>
  readonly broken: readonly Problem[]
}

/** The content of a dev server: checks again what changed, and keeps the last good state of a story. */
export class LiveContent {
  readonly #settings: Settings
  readonly #checked = new Map<string, CheckedFile>()
  readonly #broken = new Map<string, readonly Problem[]>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Reads everything. Files that are broken from the start are in the report, not in `broken`. */
  async load(now: number): Promise<LiveState> {
    const { checked, notices } = await readContent(this.#settings.content, now)
    for (const [file, outcome] of checked) this.#checked.set(file, outcome)
    return this.#state(notices)
  }

  /** Checks the files that were written, created or removed. */
  async refresh(files: ReadonlySet<string>, now: number): Promise<LiveState> {
    for (const file of files) {
      if (existsSync(file)) this.#keep(file, checkContentFile(file, now))
      else {
        this.#checked.delete(file)
        this.#broken.delete(file)
      }
    }
    return this.#state([])
  }

  /** A file that broke keeps its last good outcome; its problems are the new ones. */
  #keep(file: string, now: CheckedFile): void {
    if (now.outcome.kind !== 'rejected') {
      this.#checked.set(file, now)
      this.#broken.delete(file)
      return
    }
    const before = this.#checked.get(file)
    this.#checked.set(file, { outcome: before?.outcome ?? now.outcome, problems: now.problems })
    this.#broken.set(
      file,
      now.problems.filter((problem) => problem.severity === 'rejected'),
    )
  }

  async #state(notices: readonly string[]): Promise<LiveState> {
    const inOrder = new Map([...this.#checked].sort(([a], [b]) => byCodeUnit(a, b)))
    const result = await assemble(inOrder, this.#settings, notices)
    return { result, files: new Map(result.bundle), broken: [...this.#broken.values()].flat() }
  }
}
