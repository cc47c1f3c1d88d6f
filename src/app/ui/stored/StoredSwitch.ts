const OFF = 'off'

/** A switch that is on until the reader turns it off in this browser; where storage is forbidden or full, until the page is left. */
export class StoredSwitch {
  readonly #key: string
  /** As the reader has set it here, where storage is forbidden. */
  #chosen: boolean | undefined

  /** @param key of local storage */
  constructor(key: string) {
    this.#key = key
  }

  get isOn(): boolean {
    if (this.#chosen !== undefined) return this.#chosen
    try {
      return localStorage.getItem(this.#key) !== OFF
    } catch {
      return true
    }
  }

  set(isOn: boolean): void {
    try {
      if (isOn) localStorage.removeItem(this.#key)
      else localStorage.setItem(this.#key, OFF)
      this.#chosen = undefined
    } catch {
      this.#chosen = isOn
    }
  }
}
