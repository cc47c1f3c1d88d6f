import type { ComponentType, ReactNode } from 'react'

/** A view whose code is fetched when it is first needed, or before. */
export class ViewCode {
  /** The addresses that show it, as patterns of react-router. */
  readonly patterns: readonly string[]
  /** The view, once its code is there. */
  View: ComponentType | undefined
  /** What the view will look like, while its code is on its way. */
  readonly skeleton: ReactNode
  readonly #load: () => Promise<ComponentType>

  /** @param load imports the view */
  constructor(
    patterns: readonly string[],
    load: () => Promise<ComponentType>,
    skeleton: ReactNode,
  ) {
    this.patterns = patterns
    this.#load = load
    this.skeleton = skeleton
  }

  /** Fetches the code. Rejects where it does not arrive. */
  async preload(): Promise<void> {
    this.View = await this.#load()
  }
}
