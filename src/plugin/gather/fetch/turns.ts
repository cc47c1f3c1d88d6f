import { setTimeout as wait } from 'node:timers/promises'

/** Does a piece of work when it is its host's turn. */
export type Turns = <T>(
  host: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
) => Promise<T>

/**
 * One request at a time for each host, however many there are that want something of it, with a pause between two.
 *
 * @param pauseOf milliseconds
 */
export function hostTurns(pauseOf: (host: string) => number): Turns {
  /** Of each host, when its last piece of work is done, and when it was. */
  const ends = new Map<string, Promise<void>>()
  const last = new Map<string, number>()
  return async (host, signal, work) => {
    const before = ends.get(host)
    const end = Promise.withResolvers<void>()
    // Who gives up waiting does not let those behind go before those ahead.
    ends.set(host, before ? before.then(() => end.promise) : end.promise)
    try {
      if (before) await unless(signal, before)
      const pause = (last.get(host) ?? Number.NEGATIVE_INFINITY) + pauseOf(host) - performance.now()
      if (pause > 0) await wait(pause, undefined, { signal })
      signal?.throwIfAborted()
      return await work().finally(() => last.set(host, performance.now()))
    } finally {
      end.resolve()
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
