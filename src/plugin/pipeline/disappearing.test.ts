import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { runPipeline } from './pipeline.ts'

/** The folder of the first file disappears between finding and reading. */
vi.mock(import('../scan/checkContent.ts'), async (original) => {
  const { checkContent } = await original()
  return {
    checkContent: async (...args) => {
      await rm(dirname(args[0][0] ?? ''), { recursive: true })
      return checkContent(...args)
    },
  }
})

test('a folder that disappears during a run leaves it incomplete, and harms no other folder', async () => {
  const [first = '', second = ''] = [
    await contentFolder({ '2023-04-05-a.md': newsFile() }),
    await contentFolder({ '2023-04-05-b.md': newsFile() }),
  ].sort()
  const settings = { content: [second, first], rootTopic: undefined, pageSize: 25, language: 'en' }
  const { counts, isComplete, notices, problems } = await runPipeline(settings, NOW)
  expect(counts).toMatchObject({ stories: 1, rejected: 1 })
  expect(isComplete).toBe(false)
  expect(notices).toEqual([
    `Cannot read the folder ${first}: it disappeared while its files were read.`,
  ])
  expect(problems).toMatchObject([{ code: 'file-unreadable', found: 'no such file any more' }])
})
