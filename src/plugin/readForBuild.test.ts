import { createLogger } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readForBuild } from './readForBuild.ts'
import { type Options, readSettings } from './run/settings.ts'
import { contentFolder, temporaryFolder } from './testing/contentFolder.ts'
import { newsFile, topicFile } from './testing/newsFile.ts'

/** Reads a folder as a build does, and gives what it says and why it ends, if it does. */
async function read(files: Readonly<Record<string, string>>, options: Options = {}) {
  vi.stubEnv('GITHUB_ACTIONS', '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const said: string[] = []
  const logger = createLogger('silent')
  logger.warn = (message) => said.push(message)
  const settings = readSettings({ ...options, content: [await contentFolder(files)] }, {})
  const reading = readForBuild(
    settings,
    { cacheDir: await temporaryFolder(), logger },
    { folders: [], within: [], pictures: await temporaryFolder() },
  )
  const complaint = await reading.then(
    () => undefined,
    (error: Error) => error.message,
  )
  return { complaint, said: said.join('\n') }
}

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 900\n`
const HIDDEN = newsFile({ published: 'false' })

test.each<[string, Record<string, string>, RegExp]>([
  ['an empty folder', {}, /Found 0 files\. .* git submodule update --init/],
  ['a folder of topics', { 'a.yaml': topicFile('A') }, /Found 1 file\. Add a file/],
  [
    'pointers of Git LFS',
    { '2023-04-05-a.md': POINTER, '2023-04-05-b.md': POINTER.replaceAll('\n', '\r\n') },
    /Found 2 files, 2 rejected, 2 pointers of Git LFS among them\. .*git lfs pull/,
  ],
  ['files that are all rejected', { '2023-04-05-a.md': 'no fence' }, /1 file, 1 rejected\. Mend/],
  [
    'stories that are all hidden',
    { '2023-04-05-a.md': HIDDEN, '2023-04-05-b.md': newsFile({ heat: '-1' }) },
    /Found 2 files, 1 unpublished, 1 folded\. Write published: true/,
  ],
])('a build of %s ends, and says what was found and how to mend it', async (_, files, words) => {
  const { complaint, said } = await read(files)
  expect(complaint).toMatch(/^there is no story to show, nothing was written .* allowEmpty: true/)
  expect(said).toMatch(words)
  expect((await read(files, { allowEmpty: true })).complaint).toBeUndefined()
})

test('a build of one story goes on, whatever else is in the folder', async () => {
  const files = { '2023-04-05-a.md': newsFile(), '2023-04-05-b.md': POINTER }
  const { complaint, said } = await read(files)
  expect(complaint).toBeUndefined()
  expect(said).toContain('2023-04-05-b.md:1:1 rejected [lfs-pointer]')
})
