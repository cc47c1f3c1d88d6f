/** As much of WebDriver BiDi as a journey needs. See https://w3c.github.io/webdriver-bidi/ */

/** A value that a script in the page gives, where it is of a kind that JSON has, or an element. */
interface RemoteValue {
  readonly type: string
  readonly value?: unknown
  readonly sharedId?: string
}

interface Answer {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly method?: string
  readonly message?: string
  readonly params?: { readonly level?: string; readonly text?: string | null }
  readonly result?: {
    readonly contexts?: readonly { readonly context: string }[]
    readonly result?: RemoteValue
    readonly exceptionDetails?: { readonly text: string }
  }
}

/** A tab of a browser. */
export interface Tab {
  /** Errors and warnings of the console and of scripts. */
  readonly messages: readonly string[]
  /** Opens an address, and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>
  /** What an expression gives in the page: as JSON. @throws Error where it throws */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses the middle of the element that an expression gives. */
  readonly press: (expression: string) => Promise<void>
  /** Presses keys one after another: characters, or those of `KEYS`. */
  readonly type: (...keys: string[]) => Promise<void>
  /** Goes so many entries through the history. */
  readonly traverse: (delta: number) => Promise<void>
}

export const KEYS = { tab: '\ue004', enter: '\ue007' } as const

/**
 * Takes over the first tab of a browser.
 *
 * @param url that the browser listens at, such as `ws://127.0.0.1:4444`
 */
export async function takeTab(url: string): Promise<Tab> {
  const socket = new WebSocket(`${url}/session`)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  const messages: string[] = []
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(data)
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    const { level, text } = answer.params ?? {}
    if (level === 'error' || level === 'warn') messages.push(text ?? '')
  }
  let last = 0
  const send = async (method: string, params: object): Promise<NonNullable<Answer['result']>> => {
    const id = ++last
    socket.send(JSON.stringify({ id, method, params }))
    const answer = await new Promise<Answer>((resolve) => waiting.set(id, resolve))
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
    return answer.result ?? {}
  }
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await send('browsingContext.getTree', {})
  return { messages, ...actionsOf(contexts?.[0]?.context ?? '', send) }
}

type Send = (method: string, params: object) => Promise<NonNullable<Answer['result']>>

function actionsOf(context: string, send: Send): Omit<Tab, 'messages'> {
  const run = async (expression: string): Promise<RemoteValue> => {
    const target = { context }
    const answer = await send('script.evaluate', { expression, target, awaitPromise: true })
    const { result, exceptionDetails } = answer
    if (result === undefined) throw new Error(`${expression}: ${exceptionDetails?.text}`)
    return result
  }
  const perform = (actions: object) => send('input.performActions', { context, actions: [actions] })
  return {
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const { value } = await run(`JSON.stringify(${expression})`)
      return typeof value === 'string' ? JSON.parse(value) : undefined
    },
    press: async (expression) => {
      const { sharedId } = await run(expression)
      if (sharedId === undefined) throw new Error(`${expression} gives no element`)
      const origin = { type: 'element', element: { sharedId } }
      const move = { type: 'pointerMove', x: 0, y: 0, origin }
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await perform({ type: 'pointer', id: 'mouse', actions: [move, ...press] })
    },
    type: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await perform({ type: 'key', id: 'keyboard', actions })
    },
    traverse: async (delta) =>
      void (await send('browsingContext.traverseHistory', { context, delta })),
  }
}
