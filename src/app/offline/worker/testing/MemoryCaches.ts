/** What browsers keep answers in, in memory: as far as the worker uses it. */
class MemoryCache {
  readonly #answers = new Map<string, Response>()
  readonly #isFull: () => boolean

  constructor(isFull: () => boolean) {
    this.#isFull = isFull
  }

  async match(key: string | Request): Promise<Response | undefined> {
    return this.#answers.get(pathOf(key))?.clone()
  }

  async put(key: string | Request, answer: Response): Promise<void> {
    if (this.#isFull()) throw new DOMException('no room', 'QuotaExceededError')
    // As browsers do: behind all others.
    this.#answers.delete(pathOf(key))
    this.#answers.set(pathOf(key), answer)
  }

  async delete(key: string | Request): Promise<boolean> {
    return this.#answers.delete(pathOf(key))
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.#answers.keys()].map((path) => ({ url: `https://a.example${path}` }))
  }
}

const pathOf = (key: string | { url: string }): string =>
  new URL(typeof key === 'string' ? key : key.url, 'https://a.example').pathname

/** All of them. */
export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>()
  /** The browser has no more room. */
  isFull = false

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache(() => this.isFull)
    this.#caches.set(name, cache)
    return cache
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()]
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name)
  }

  /** The paths that one of them has, by its name. */
  async pathsIn(name: string): Promise<string[]> {
    return (await (await this.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  }
}
