import type { CDPSession } from '@playwright/test'

/** Processor time of a page's tasks, in milliseconds. */
export interface TaskTimes {
  /** Of the longest one, in which the browser answers nobody. */
  readonly longest: number
  readonly all: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor's time. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * Measures how long a page's tasks keep the processor, by the browser's traces. Other than the time until something is seen,
 * this hardly depends on what else a machine does.
 */
export class TaskTimer {
  readonly #session: CDPSession
  readonly #events: TraceEvent[] = []

  constructor(session: CDPSession) {
    this.#session = session
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) if (isTraceEvent(event)) this.#events.push(event)
    })
  }

  /** Does something, and gives what it gives beside the times of the tasks. */
  async measure<T>(deed: () => Promise<T>): Promise<{ result: T; tasks: TaskTimes }> {
    this.#events.length = 0
    await this.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel'] },
    })
    const result = await deed()
    const complete = new Promise((resolve) =>
      this.#session.once('Tracing.tracingComplete', resolve),
    )
    await this.#session.send('Tracing.end')
    await complete
    return { result, tasks: this.#times() }
  }

  #times(): TaskTimes {
    const mains = new Set(
      this.#events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(threadOf),
    )
    const times = this.#events
      .filter((event) => event.name === TASK && mains.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000)
    return { longest: Math.max(0, ...times), all: times.reduce((sum, each) => sum + each, 0) }
  }
}

const TASK = 'ThreadControllerImpl::RunTask'

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`

const isTraceEvent = (value: unknown): value is TraceEvent =>
  typeof value === 'object' && value !== null && 'name' in value && 'pid' in value
