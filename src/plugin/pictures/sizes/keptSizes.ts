import { hash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readCacheFile, writeCacheFile } from '../../scan/cacheFile.ts'
import { changeTime, isAsBefore } from '../../scan/fileState.ts'
import { type Made, makeSizes, type Use } from './makeSizes.ts'
import { RECIPE } from './recipe.ts'

/** A picture in all its sizes, on the disk. */
export interface Sizes extends Omit<Made, 'files'> {
  /** Made from the bytes of the picture that they are of. */
  readonly source: string
  readonly folder: string
  /** What the names of the files have behind the picture's, see `fileOf`. */
  readonly endings: readonly string[]
}

const madeSchema = v.object({
  name: v.string(),
  width: v.number(),
  height: v.number(),
  widths: v.array(v.number()),
  color: v.optional(v.string()),
  endings: v.array(v.string()),
})

const statesSchema = v.record(
  v.string(),
  v.object({ size: v.number(), time: v.number(), digest: v.string() }),
)

type States = v.InferOutput<typeof statesSchema>

/** The sizes that were made of pictures. They may be deleted at any time: what is asked for is made again. */
export class KeptSizes {
  readonly #folder: string
  readonly #now: number
  /** What files were like when they were last looked into: all of them need not be read at each build. */
  readonly #before: States
  readonly #states: States = {}
  /** Of pictures whose bytes are the same, one is made. */
  readonly #making = new Map<string, Promise<Omit<Sizes, 'source'>>>()

  /** @param now milliseconds */
  constructor(folder: string, now: number) {
    this.#folder = folder
    this.#now = now
    this.#before = readStates(join(folder, STATES))
  }

  /**
   * The sizes of a picture, made where they are not there.
   *
   * @param picture its file, or its bytes
   * @throws Error where it is none, or nothing can be written
   */
  async of(picture: string | Buffer, use: Use): Promise<Sizes> {
    const source = typeof picture === 'string' ? this.#digestOf(picture) : digestOf(picture)
    const folder = join(this.#folder, `${source}-${use}`)
    const making = this.#making.get(folder) ?? make(folder, picture, use)
    this.#making.set(folder, making)
    return { ...(await making), source }
  }

  /** Ends a run: keeps what files were like. Never throws: they would be looked into again. */
  end(): void {
    if (Object.keys(this.#states).length === 0) return
    writeCacheFile(join(this.#folder, STATES), RECIPE, Buffer.from(JSON.stringify(this.#states)))
  }

  #digestOf(file: string): string {
    const known = Object.hasOwn(this.#before, file) ? this.#before[file] : undefined
    if (known && isAsBefore(file, known, this.#now)) {
      this.#states[file] = known
      return known.digest
    }
    const stats = statSync(file)
    const digest = digestOf(readFileSync(file))
    this.#states[file] = { size: stats.size, time: changeTime(stats, this.#now), digest }
    return digest
  }
}

const digestOf = (bytes: Buffer): string =>
  hash('sha256', Buffer.concat([Buffer.from(RECIPE), bytes])).slice(0, 32)

async function make(
  folder: string,
  picture: string | Buffer,
  use: Use,
): Promise<Omit<Sizes, 'source'>> {
  const there = readMade(folder)
  if (there) return there
  const bytes = typeof picture === 'string' ? readFileSync(picture) : picture
  const { files, ...said } = await makeSizes(bytes, use)
  const part = `${folder}.${process.pid}.part`
  try {
    mkdirSync(part, { recursive: true })
    for (const [ending, bytes] of files) writeFileSync(fileOf({ folder: part }, ending), bytes)
    const text = JSON.stringify({ ...said, endings: [...files.keys()] })
    writeFileSync(join(part, MADE), text)
    rmSync(folder, { recursive: true, force: true })
    renameSync(part, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return { ...said, folder, endings: [...files.keys()] }
}

const STATES = 'states'
const MADE = 'made.json'

/** The file of one size. */
export const fileOf = ({ folder }: Pick<Sizes, 'folder'>, ending: string): string =>
  join(folder, ending.replace(/^[-.]/, ''))

/** Undefined where nothing was made, or not all of it is there. */
function readMade(folder: string): Omit<Sizes, 'source'> | undefined {
  let text: string
  try {
    text = readFileSync(join(folder, MADE), 'utf8')
  } catch {
    return undefined
  }
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), madeSchema), text)
  if (!read.success) return undefined
  const made = { ...read.output, color: read.output.color, folder }
  return made.endings.every((ending) => existsSync(fileOf(made, ending))) ? made : undefined
}

function readStates(path: string): States {
  const cached = readCacheFile(path, RECIPE)
  return 'body' in cached ? v.parse(statesSchema, JSON.parse(cached.body.toString('utf8'))) : {}
}
