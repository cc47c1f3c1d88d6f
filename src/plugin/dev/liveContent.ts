import { existsSync } from 'node:fs'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { HiddenRecord } from '../check/articleRecord.ts'
import { type Rules, rulesOf } from '../check/rules.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { PrintMemory } from '../files/printMemory.ts'
import { type PublicPlaces, withOwnPictures } from '../pipeline/ownPictures.ts'
import { arrangementOf, assemble, type Result } from '../pipeline/pipeline.ts'
import { type ReadContent, readContent } from '../pipeline/readContent.ts'
import { printLive } from '../print/printLive.ts'
import { contentPath, isFound } from '../read/contentFiles.ts'
import type { Settings } from '../run/settings.ts'
import { checkContent } from '../scan/checkContent.ts'
import type { Examined } from '../scan/checkContentFile.ts'

/** The content as it is now. */
export interface LiveState {
  readonly result: Result
  /** The bundle; a file is printed when it is first asked for. */
  readonly files: ReadonlyMap<PrintedFile[0], PrintedFile[1]>
  /** What readers will see of it, for what goes out to them even from here: feeds. */
  readonly published: () => Arrangement
}

/** The content of a dev server: checks again what changed, and keeps the last good state of a story. */
export class LiveContent {
  readonly #settings: Settings
  /** What is unpublished can be looked at, with a mark. */
  readonly #rules: Rules
  readonly #places: PublicPlaces
  readonly #cacheFolder: string | undefined
  readonly #checked = new Map<string, Examined>()
  #memory = new PrintMemory()
  /** Content folders that are gone as a whole. */
  #gone: readonly string[] = []

  /**
   * @param places of the files of pictures
   * @param cacheFolder see `Running`
   */
  constructor(settings: Settings, places: PublicPlaces, cacheFolder?: string) {
    this.#settings = settings
    this.#rules = { ...rulesOf(settings), showsUnpublished: true }
    this.#places = places
    this.#cacheFolder = cacheFolder
  }

  /** Reads everything. */
  async load(now: number): Promise<LiveState> {
    const content = await readContent(this.#settings.content, now, {
      cacheFolder: this.#cacheFolder,
      rules: this.#rules,
    })
    for (const [file, outcome] of content.checked) this.#checked.set(file, outcome)
    this.#memory = content.memory
    return this.#state(content)
  }

  /**
   * Checks the files that were written, created or removed. Of a content folder that is gone as a whole,
   * moved away or not mounted, the last good state stays until it is back.
   */
  async refresh(files: ReadonlySet<string>, now: number): Promise<LiveState> {
    const folders = this.#settings.content
    const wasGone = this.#gone
    this.#gone = folders.filter((folder) => !existsSync(folder))
    const back = wasGone.filter((folder) => !this.#gone.includes(folder))
    const changed = [...new Set([...files, ...this.#filesIn(back)])]
    const there = changed.filter((file) => isFound(folders, file))
    const { checked } = await checkContent(there, now, undefined, undefined, this.#rules)
    for (const file of changed) {
      const outcome = checked.get(file)
      if (outcome) this.#keep(file, outcome)
      else if (contentPath(this.#gone, file) === undefined) this.#checked.delete(file)
    }
    const reason = 'it is gone; its stories stay as they were'
    const unreadable = this.#gone.map((folder) => ({ folder, reason }))
    return this.#state({ unreadable, links: [], notices: [] })
  }

  #filesIn(folders: readonly string[]): string[] {
    if (folders.length === 0) return []
    return [...this.#checked.keys()].filter((file) => contentPath(folders, file) !== undefined)
  }

  /** A file that broke keeps its last good outcome; its problems are the new ones. */
  #keep(file: string, now: Examined): void {
    const isBroken = now.outcome.kind === 'rejected'
    const good = isBroken ? this.#checked.get(file)?.outcome : undefined
    this.#checked.set(file, good ? { ...now, outcome: good } : now)
  }

  async #state(rest: Pick<ReadContent, 'unreadable' | 'links' | 'notices'>): Promise<LiveState> {
    const checked = new Map([...this.#checked].sort(([a], [b]) => byCodeUnit(a, b)))
    const memory = this.#memory
    const assembled = await assemble({ ...rest, checked, memory }, this.#settings)
    const result = await withOwnPictures(assembled, this.#places)
    const { pageSize, language } = this.#settings
    const files = printLive(result.arrangement, pageSize, { memory, language })
    result.end()
    const published = () => arrangementOf([...checked.values()].map(withoutDraft), this.#settings)
    return { result, files, published }
  }
}

/** A file as a build has it, to which an unpublished story is hidden. */
function withoutDraft(file: Examined): Examined {
  const { outcome } = file
  if (outcome.kind !== 'story' || 'hidden' in outcome.record) return file
  const { id, pageKeys, unpublished } = outcome.record
  if (!unpublished) return file
  const record: HiddenRecord = {
    id,
    file: file.file,
    hidden: 'unpublished',
    pageKeys,
    folded: undefined,
  }
  return { ...file, outcome: { kind: 'story', record } }
}
