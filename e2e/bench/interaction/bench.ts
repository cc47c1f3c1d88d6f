import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Deed } from './figures.ts'
import { addStopwatch, type Sight, timed } from './stopwatch.ts'
import { TaskTimer } from './TaskTimer.ts'

/** A page of the site, and what measures it. */
export interface Bench {
  readonly page: Page
  readonly session: CDPSession
  readonly timer: TaskTimer
  readonly slow: (times: number) => Promise<unknown>
}

export async function openBench(browser: Browser, origin: string): Promise<Bench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const session = await context.newCDPSession(page)
  await addStopwatch(page)
  await page.goto(origin)
  await page.waitForLoadState('networkidle')
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate })
  return { page, session, timer: new TaskTimer(session), slow }
}

/** Waits until nothing is under way: everybody has had a turn, twice. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
    }
  })
}

/** Does something with the page, and gives how it answers. */
export async function deed(
  { page, timer }: Bench,
  sight: Sight,
  act: () => Promise<unknown>,
): Promise<Deed> {
  const { result, tasks } = await timer.measure(() => timed(page, sight, act))
  await still(page)
  return { ...result, tasks }
}
