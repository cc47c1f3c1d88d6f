/** A browser and a host, as a worker in a test sees them. */
import { afterEach, beforeEach, vi } from 'vitest'
import { MemoryCaches } from './MemoryCaches.ts'

/** A script of the edition of the tests. */
export const SCRIPT = 'assets/app-1.js'

/** What a worker has around it in a test. */
export interface Surroundings {
  browser: MemoryCaches
  /** What the host has, by path; what it has not is answered with `missing`. */
  host: Map<string, () => Response | Promise<Response>>
  missing: () => Response
  /** Takes what goes on after an answer. */
  readonly later: (work: Promise<unknown>) => void
  /** Waits until nothing goes on. */
  readonly settle: () => Promise<void>
}

export const answer = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } })
export const script = (body = 'code') => answer(body, 'text/javascript')
export const page = (body: string) =>
  answer(
    `<html lang="en"><meta name="generator" content="Broadsheet" />${body}`,
    'text/html; charset=utf-8',
  )
export const request = (path: string, init?: RequestInit) =>
  new Request(`https://a.example${path}`, init)

/** Gives each test of a file a browser that has nothing, and a host that has nothing. */
export function surroundings(): Surroundings {
  const after: Promise<unknown>[] = []
  const around: Surroundings = {
    browser: new MemoryCaches(),
    host: new Map(),
    missing: noFile,
    later: (work) => void after.push(work),
    settle: async () => {
      while (after.length > 0) await after.shift()
    },
  }
  beforeEach(() => {
    after.length = 0
    Object.assign(around, { browser: new MemoryCaches(), host: new Map(), missing: noFile })
    vi.resetModules()
    vi.stubGlobal('caches', around.browser)
    vi.stubGlobal('EDITION', { name: 'one', files: [SCRIPT] })
    vi.stubGlobal('fetch', async (asked: string | Request) => {
      const url = typeof asked === 'string' ? asked : asked.url
      const { pathname } = new URL(url, 'https://a.example')
      return (around.host.get(pathname) ?? around.missing)()
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  return around
}

const noFile = () => answer('no such file', 'text/plain', 404)
