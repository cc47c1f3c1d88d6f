import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { hostTurns } from './turns.ts'

test('work for a host is done in the order of asking, one at a time with a pause; other hosts do not wait', async () => {
  const turns = hostTurns((host) => (host === 'a' ? 30 : 0))
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await wait(5)
    log.push(`${name} ends`)
  }
  const start = performance.now()
  await Promise.all([
    turns('a', undefined, work('1')),
    turns('a', undefined, work('2')),
    turns('b', undefined, work('other')),
    turns('a', undefined, work('3')),
  ])
  expect(log.filter((line) => !line.startsWith('other'))).toEqual([
    ...['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends'],
  ])
  expect(log.indexOf('other ends')).toBeLessThan(log.indexOf('2 begins'))
  expect(performance.now() - start).toBeGreaterThanOrEqual(70)
})

test('work that fails, and a waiter that gives up, hold up nobody', async () => {
  const turns = hostTurns(() => 0)
  const stop = new AbortController()
  let isBusy = false
  const alone = async () => {
    expect(isBusy).toBe(false)
    isBusy = true
    await wait(20)
    isBusy = false
    return 'done'
  }
  const first = turns('a', undefined, alone)
  const failing = turns('a', undefined, () => Promise.reject(new Error('no')))
  const waiting = turns('a', stop.signal, alone)
  const later = turns('a', undefined, alone)
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
  await expect(failing).rejects.toThrow('no')
  expect(await Promise.all([first, later])).toEqual(['done', 'done'])
})
