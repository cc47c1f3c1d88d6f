import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import { describe, expect, test, vi } from 'vitest'
import { STORY, serve, shows } from '../testing/devServer.ts'
import { newsFile } from '../testing/newsFile.ts'

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: () => {
    throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), {
      code: 'ENOSPC',
    })
  },
}))

describe('a system that has no watch left', () => {
  test('is told once, with how to mend it, and the content is served', async () => {
    const { headline, said } = await serve(
      {},
      { 'content/a/2023-04-05-a.md': newsFile(), 'content/b/2023-04-06-b.md': 'broken' },
    )
    expect(await headline()).toBe('Glass bridge opens to walkers')
    expect(said).toEqual([expect.stringMatching(/ENOSPC.*max_user_watches.*usePolling/)])
  })

  test.each<[string, UserConfig, string]>([
    ["Vite's option", { server: { watch: { usePolling: true, interval: 10 } } }, ''],
    ['CHOKIDAR_USEPOLLING', {}, '1'],
  ])('shows changes where %s says to poll', async (_, config, variable) => {
    if (variable !== '') vi.stubEnv('CHOKIDAR_USEPOLLING', variable)
    const { content, headline, said } = await serve(config)
    expect(await headline()).toBe('Glass bridge opens to walkers')
    writeFileSync(join(content, STORY), newsFile({ title: 'Changed' }))
    await shows(headline, 'Changed')
    expect(said).toEqual([])
  })
})
