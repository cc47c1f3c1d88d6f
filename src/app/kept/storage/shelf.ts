import { clear, createStore, get, type UseStore, update } from 'idb-keyval'

/** Where records lie, each by its name. Each method rejects where the browser refuses. */
export interface Shelf {
  /** A record; undefined where there is none. */
  get(name: string): Promise<unknown>
  /** Changes a record, with nobody in between: other tabs wait. What the change throws comes back, and nothing is changed then. */
  update(name: string, change: (stored: unknown) => unknown): Promise<void>
  /** Takes all records away. */
  clear(): Promise<void>
}

/** Sites below one host have a shelf each. */
const DATABASE = `broadsheet${import.meta.env.BASE_URL}`

/** The browser's database. */
class BrowserShelf implements Shelf {
  #store: UseStore | undefined

  get(name: string): Promise<unknown> {
    return this.#try((store) => get<unknown>(name, store))
  }

  update(name: string, change: (stored: unknown) => unknown): Promise<void> {
    return this.#try((store) => update<unknown>(name, change, store))
  }

  clear(): Promise<void> {
    return this.#try((store) => clear(store))
  }

  /** Browsers close a database as they please, when they clear it for one: then it is opened once more. */
  async #try<T>(act: (store: UseStore) => Promise<T>): Promise<T> {
    try {
      return await act(this.#open())
    } catch (error) {
      if (!(error instanceof DOMException) || !CLOSED.has(error.name)) throw error
      this.#store = undefined
      return act(this.#open())
    }
  }

  #open(): UseStore {
    this.#store ??= createStore(DATABASE, 'kept')
    return this.#store
  }
}

/** `NotFoundError`: it was made anew by somebody, and lacks what is in it. */
const CLOSED = new Set(['InvalidStateError', 'AbortError', 'NotFoundError'])

let shelf: Shelf = new BrowserShelf()

/** The shelf of this site. */
export const theShelf = (): Shelf => shelf

/** For tests: puts another one in its place. */
export function replaceShelf(other: Shelf): void {
  shelf = other
}
