import { SETTINGS, useKeptValue } from './kept.ts'

/** A setting that is on until the reader turns it off in this browser. */
export class SettingSwitch {
  readonly #name: 'keys' | 'headlines'

  constructor(name: 'keys' | 'headlines') {
    this.#name = name
  }

  get isOn(): boolean {
    return SETTINGS.values.get(this.#name)?.is !== 'off'
  }

  set(isOn: boolean): void {
    void SETTINGS.set(this.#name, isOn ? null : { name: this.#name, is: 'off' })
  }

  /** Whether it is on, for a component. */
  useIsOn = (): boolean => useKeptValue(SETTINGS, this.#name)?.is !== 'off'
}
