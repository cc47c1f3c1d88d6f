import type { Page } from '@playwright/test'

/** What a reader waits for after a deed: all that is given has to be true of one element on the screen. */
export interface Sight {
  readonly selector: string
  /** A part of its text. */
  readonly text?: string
  /** How far below the window's upper edge it stands, to a pixel. */
  readonly top?: number
}

/** How a page answered a deed, in milliseconds. */
export interface Answer {
  /** From the deed to the next frame, as the browser's Event Timing counts it (16 where it counts nothing: less). */
  readonly response: number
  /** From the deed until what was waited for has been painted. */
  readonly shown: number
}

/** Event Timing leaves out what is shorter. */
const SHORTEST = 16
const KEY = 'bench:sight'

/** What is not seen by then never will be. */
const PATIENCE_MILLISECONDS = 30_000

/**
 * Puts a stopwatch into all documents of a page. `Reflect` reaches it from one evaluation to the next.
 */
export async function addStopwatch(page: Page): Promise<void> {
  await page.addInitScript(
    ({ key, patience }) => {
      const longest = { duration: 0 }
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // Others, such as a pointer that comes over a link, nobody waits for.
          if (!Reflect.get(entry, 'interactionId')) continue
          longest.duration = Math.max(longest.duration, entry.duration)
        }
      }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }))

      const isSeen = ({ selector, text = '', top }: Sight) =>
        [...document.querySelectorAll(selector)].some((element) => {
          if (!(element.textContent ?? '').includes(text)) return false
          return top === undefined || Math.abs(element.getBoundingClientRect().top - top) <= 1
        })
      const painted = () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now())
            port2.postMessage(undefined)
          })
        })
      const wait = async (sight: Sight) => {
        const end = performance.now() + patience
        while (!isSeen(sight)) {
          if (performance.now() > end) throw new Error(`not seen: ${JSON.stringify(sight)}`)
          await new Promise(requestAnimationFrame)
        }
        return painted()
      }
      const watch = (sight: Sight) => {
        longest.duration = 0
        let start: number | undefined
        const begin = (event: Event) => {
          start ??= event.timeStamp
        }
        const events = ['pointerup', 'keydown', 'popstate']
        for (const event of events) addEventListener(event, begin, { capture: true })
        return wait(sight).then((end) => {
          for (const event of events) removeEventListener(event, begin, { capture: true })
          return end - (start ?? end)
        })
      }
      const reloaded = sessionStorage.getItem(key)
      sessionStorage.removeItem(key)
      Object.assign(window, {
        stopwatch: {
          longest,
          watch,
          reloaded: reloaded === null ? undefined : wait(JSON.parse(reloaded)),
        },
      })
    },
    { key: KEY, patience: PATIENCE_MILLISECONDS },
  )
}

/**
 * Does something with a page and measures how it answers.
 *
 * @throws Error where what is waited for is not seen for half a minute
 */
export async function timed(
  page: Page,
  sight: Sight,
  deed: () => Promise<unknown>,
): Promise<Answer> {
  await page.evaluate((wanted) => {
    const watch = Reflect.get(window, 'stopwatch')
    watch.shown = watch.watch(wanted)
  }, sight)
  await deed()
  const shown: number = await page.evaluate(() => Reflect.get(window, 'stopwatch').shown)
  // Event Timing reports in the next idle moment.
  const response: number = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return Reflect.get(window, 'stopwatch').longest.duration
  })
  return { shown, response: Math.max(response, SHORTEST) }
}

/**
 * Milliseconds from the beginning of a reload until a sight is painted.
 *
 * @throws Error where it is not seen for half a minute
 */
export async function timedReload(page: Page, sight: Sight): Promise<number> {
  await page.evaluate(
    ([key, text]) => sessionStorage.setItem(key ?? '', text ?? ''),
    [KEY, JSON.stringify(sight)],
  )
  await page.reload({ waitUntil: 'commit' })
  return page.evaluate(() => Reflect.get(window, 'stopwatch').reloaded)
}

/** Milliseconds between the frames of a page while something is done with it. */
export async function frames(page: Page, deed: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    const note = (time: number) => {
      times.push(time)
      if (Reflect.get(window, 'frameTimes') === times) requestAnimationFrame(note)
    }
    Object.assign(window, { frameTimes: times })
    requestAnimationFrame(note)
  })
  await deed()
  const times: number[] = await page.evaluate(() => {
    const noted = Reflect.get(window, 'frameTimes')
    Object.assign(window, { frameTimes: undefined })
    return noted
  })
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}
