import { setTimeout as wait } from 'node:timers/promises'

/** Does a piece of work when it is its host's turn. */
export type Turns = <T>(
  host: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
) => Promise<T>

/** One request at a time for each host, however many there are that want something of it, with a pause between two. */
export function hostTurns(pauseOf: (host: string) => number): Turns {
  /** Of each host, when its last piece of work is over, the pause included. */
  const ends = new Map<string, Promise<unknown>>()
  return async (host, signal, work) => {
    const before = ends.get(host)
    const end = Promise.withResolvers<void>()
    const mine = before ? before.then(() => end.promise) : end.promise
    ends.set(host, mine)
    try {
      if (before) await unless(signal, before)
      signal?.throwIfAborted()
      return await work()
    } finally {
      const rest = wait(pauseOf(host), undefined, { signal, ref: false })
      rest.catch(() => undefined).then(end.resolve)
    }
  }
}

/** Waits for something, unless a signal ends that. */
function unless(signal: AbortSignal | undefined, what: Promise<unknown>): Promise<unknown> {
  if (!signal) return what
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return Promise.race([what, promise]).finally(() => signal.removeEventListener('abort', stop))
}
