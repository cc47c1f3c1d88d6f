import { describe, expect, test, vi } from 'vitest'
import { COPY_SIZE, MANIFEST } from '../../shared/bundleFiles.ts'
import { type Host, serve } from '../testing/serve.ts'
import { DataError, fetchFile, isOfCopy } from './fetchFile.ts'

const GOOD = { pages: ['a'] }

/** A name that no other test has: what went wrong with a file is remembered. */
let number = 0
const newName = () => `pages/${number++}.json`

/** Asks a host for a file that it answers with something. */
async function answeredWith(body: Host['files'][string]) {
  const name = newName()
  const host = serve({ [name]: body })
  return { host, name, answer: () => fetchFile(name, 'pageIndex') }
}

test('a file is what the host has', async () => {
  const { answer } = await answeredWith(GOOD)
  expect(await answer()).toEqual(GOOD)
})

describe('a reader is told what is wrong', () => {
  test.each([
    ['data that is cut off', '{"pages":["a"', 'The answer is not the data that was asked for.'],
    ['a page of HTML', '<!doctype html><p>Hello', 'The answer is not the data that was asked for.'],
    ['nothing', '', 'The answer is not the data that was asked for.'],
    ['data of another form', { a: 1 }, 'The answer has an unexpected form.'],
  ])('with %s', async (_what, body, message) => {
    const { answer } = await answeredWith(body)
    const error = await answer().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DataError)
    expect(error).toMatchObject({ message })
  })

  test.each([404, 500, 503])('with the status %s', async (status) => {
    serve({})
    vi.stubGlobal('fetch', async () => new Response('{"pages":[]}', { status }))
    await expect(fetchFile(newName(), 'pageIndex')).rejects.toThrow(
      `The server answered ${status}.`,
    )
  })

  test('where no answer comes', async () => {
    const { host, answer } = await answeredWith(GOOD)
    host.isDown = true
    await expect(answer()).rejects.toThrow('The server could not be reached.')
  })

  test('where the browser is offline', async () => {
    const { host, answer } = await answeredWith(GOOD)
    host.isDown = true
    vi.stubGlobal('navigator', { onLine: false })
    await expect(answer()).rejects.toThrow('You are offline.')
  })

  test('where the answer takes too long', async () => {
    serve({})
    const signal = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort())
    vi.stubGlobal('fetch', async () => {
      throw new DOMException('The operation timed out', 'TimeoutError')
    })
    await expect(fetchFile(newName(), 'pageIndex')).rejects.toThrow(
      'The server took too long to answer.',
    )
    expect(signal).toHaveBeenCalledWith(20_000)
    signal.mockRestore()
  })
})

test('the manifest is always asked for anew, a file with a hash in its name only once by a browser', async () => {
  const { host, name, answer } = await answeredWith(GOOD)
  host.files[MANIFEST] = GOOD
  await answer()
  await fetchFile(MANIFEST, 'pageIndex')
  expect(host.asked).toEqual([
    { name, cache: 'default' },
    { name: MANIFEST, cache: 'no-cache' },
  ])
})

test('what a cache holds of a useless answer is not taken again', async () => {
  const { host, name, answer } = await answeredWith('<p>Sign in to the café')
  await answer().catch(() => undefined)
  host.files[name] = GOOD
  await answer()
  await answer()
  expect(host.asked.map(({ cache }) => cache)).toEqual(['default', 'reload', 'default'])
})

test('a manifest says whether it is the copy that the worker had kept', async () => {
  serve({})
  const answer = (headers: Record<string, string>) => {
    vi.stubGlobal('fetch', async () => new Response('{}', { headers }))
    return fetchFile(MANIFEST, 'manifest').catch(() => undefined)
  }
  await answer({ [COPY_SIZE]: '2' })
  expect(isOfCopy()).toBe(true)
  await answer({})
  expect(isOfCopy()).toBe(false)
})
