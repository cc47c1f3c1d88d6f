/** What a tab says to the others of this site. */
export interface TabMessage {
  /** Which kind of what is kept it is of; undefined: all that was kept is gone. */
  readonly kind: string | undefined
  /** A record of what was done. */
  readonly record?: unknown
}

type Listener = (message: TabMessage) => void

const listeners = new Set<Listener>()
/** Called when the tab may have missed what others said. */
const returning = new Set<() => void>()

let channel: BroadcastChannel | undefined

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message)
}

/** Calls a function for what other tabs say, and one when some of it may have been missed. */
export function hearTabs(listener: Listener, onReturn: () => void): void {
  listeners.add(listener)
  returning.add(onReturn)
  if (listeners.size > 1 || typeof document === 'undefined' || !('BroadcastChannel' in globalThis))
    return
  open()
  // An open channel would keep browsers from bringing the page back as it was.
  addEventListener('pagehide', close)
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    open()
    for (const each of returning) each()
  })
}

function open(): void {
  try {
    channel = new BroadcastChannel(`broadsheet${import.meta.env.BASE_URL}`)
  } catch {
    // Tabs of browsers that forbid it learn of each other when they are loaded.
    return
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) for (const listener of listeners) listener(data)
  }
}

function close(): void {
  channel?.close()
  channel = undefined
}

/** A tab of another edition of the site may say anything. */
const isMessage = (data: unknown): data is TabMessage =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  (data.kind === undefined || typeof data.kind === 'string')
