import { number } from '../problems/counted.ts'

/** Where progress is shown: standard error, so that standard output stays for programs. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Work that is done sooner needs no line. */
const FIRST_AFTER = 500
/** Between two looks of a line on a terminal, and between two lines elsewhere. */
const EVERY_ON_TERMINAL = 100
const EVERY_ELSEWHERE = 5000

/** Shows how far long work has come: one line on a terminal, else a line every few seconds. */
export class Progress {
  readonly #what: string
  readonly #stream: ProgressStream
  readonly #clock: () => number
  readonly #start: number
  #next: number
  #isShown = false

  /**
   * @param what is counted, such as `files checked`
   * @param clock milliseconds
   */
  constructor(what: string, stream: ProgressStream, clock = () => performance.now()) {
    this.#what = what
    this.#stream = stream
    this.#clock = clock
    this.#start = clock()
    this.#next = this.#start + (stream.isTTY ? FIRST_AFTER : EVERY_ELSEWHERE)
  }

  /** @param total how much there is to do, where that is known */
  update(done: number, total?: number): void {
    const now = this.#clock()
    if (now < this.#next) return
    this.#next = now + (this.#stream.isTTY ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE)
    const line = progressLine(this.#what, done, total, (now - this.#start) / 1000)
    this.#isShown = true
    if (!this.#stream.isTTY) this.#stream.write(`${line}\n`)
    else this.#stream.write(`\r\x1b[K${line.slice(0, (this.#stream.columns ?? 80) - 1)}`)
  }

  /** Takes the line off the terminal. */
  end(): void {
    if (this.#isShown && this.#stream.isTTY) this.#stream.write('\r\x1b[K')
  }
}

/** `12,400 of 100,000 files checked, 9,800 a second, 9 s left` */
function progressLine(
  what: string,
  done: number,
  total: number | undefined,
  seconds: number,
): string {
  const rate = done / Math.max(seconds, 0.001)
  const count = total === undefined ? number(done) : `${number(done)} of ${number(total)}`
  const left =
    total === undefined || done === 0 ? '' : `, ${number(Math.ceil((total - done) / rate))} s left`
  return `${count} ${what}, ${number(rate)} a second${left}`
}

/** Told how much is done, and of how much, where that is known. */
export type OnProgress = (done: number, total?: number) => void

/**
 * Shows how far work has come, where there is a stream for it.
 *
 * @param what is counted, such as `files checked`
 */
export async function withProgress<T>(
  what: string,
  stream: ProgressStream | undefined,
  work: (onProgress: OnProgress) => T | Promise<T>,
): Promise<T> {
  const progress = stream && new Progress(what, stream)
  try {
    return await work((done, total) => progress?.update(done, total))
  } finally {
    progress?.end()
  }
}
