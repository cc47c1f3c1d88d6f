import { hasActed, onInteraction } from './interaction.ts'

/** What a part of a view waits for: undefined where its code does not arrive. */
type Arrival<Code> = Promise<Code | undefined>

/** The code of a part of a view that comes after the view is live: a finished page shows the part from the start, as it came. */
export class LateCode<Code> {
  readonly #load: () => Promise<Code>
  readonly #isAskedFor: () => boolean
  #loading: Promise<Code> | undefined
  /** Once the code is there. */
  #there: Arrival<Code> | undefined
  #awaited: Arrival<Code> | undefined
  #meant: Arrival<Code> | undefined

  /**
   * @param load imports the part
   * @param isAskedFor whether a part that came finished needs its code at once
   */
  constructor(load: () => Promise<Code>, isAskedFor: () => boolean = () => false) {
    this.#load = load
    this.#isAskedFor = isAskedFor
  }

  /** Fetches the code, once: browsers keep in mind that an import has failed. Rejects where it does not arrive. */
  preload(): Promise<Code> {
    this.#loading ??= this.#load().then((code) => {
      // So React takes it without waiting: a finished page is rendered at once, as in a build.
      this.#there = Object.assign(Promise.resolve(code), { status: 'fulfilled', value: code })
      return code
    })
    return this.#loading
  }

  /**
   * The code for `use`, the same promise as long as it is waited for. A part that came finished is read without it: it is fetched at
   * the reader's first deed, or at once where it is asked for, and where it does not come, the part stays as it is.
   *
   * @param isFinished whether the part came with the page
   */
  arrival(isFinished: boolean): Arrival<Code> {
    if (this.#there) return this.#there
    if (isFinished) {
      this.#meant ??= this.#whenMeant()
      return this.#meant
    }
    this.#awaited ??= this.preload().catch(() => undefined)
    return this.#awaited
  }

  #whenMeant(): Arrival<Code> {
    return new Promise((resolve) => {
      const fetchIt = () => {
        this.preload().then(resolve, () => undefined)
      }
      if (hasActed() || this.#isAskedFor()) fetchIt()
      else onInteraction(fetchIt)
    })
  }
}
