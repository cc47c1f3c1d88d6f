import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'

const stepSchema = v.object({ name: v.optional(v.string()), run: v.optional(v.string()) })
const workflowSchema = v.object({
  name: v.string(),
  jobs: v.record(v.string(), v.object({ steps: v.array(stepSchema) })),
})

const project = join(import.meta.dirname, '../../..')
const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const workflows = [...readme.matchAll(/```yaml\n(name:.*?)```/gs)].map(([, text = '']) =>
  v.parse(workflowSchema, load(text)),
)
const stepsOf = (name: string) =>
  workflows
    .filter((each) => each.name === name)
    .flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps))

test('the workflows of the README run scripts that there are', () => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')),
  )
  const named = [...readme.matchAll(/- run: npm run ([\w-]+)/g)].map(([, script]) => script)
  expect(named).toEqual(['content', 'build', 'gather', 'content', 'build'])
  expect(named.filter((script = '') => !Object.hasOwn(scripts, script))).toEqual([])
})

test('the workflow that gathers keeps what came in, also where somebody has pushed meanwhile, and nothing where nothing came', async () => {
  const folder = await temporaryFolder()
  const script = stepsOf('Gather').find(({ name }) => name === 'Keep what came in')?.run ?? 'exit 1'
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-C', join(folder, at), ...args], { encoding: 'utf8', stdio: 'pipe' })
  const keep = () =>
    execFileSync('bash', ['-e', '-c', script], { cwd: join(folder, 'runner'), stdio: 'pipe' })
  const commit = (text: string) =>
    git('person', '-c', 'user.name=P', '-c', 'user.email=p@example.org', 'commit', '-qm', text)
  mkdirSync(join(folder, 'origin'))
  git('origin', 'init', '--quiet', '--bare', '--initial-branch=main')
  git('', 'clone', '--quiet', 'origin', 'person')
  mkdirSync(join(folder, 'person/content'))
  writeFileSync(join(folder, 'person/content/a.md'), 'a')
  git('person', 'add', '--all')
  commit('A story')
  git('person', 'push', '--quiet', 'origin', 'HEAD:main')
  git('', 'clone', '--quiet', 'origin', 'runner')

  keep()
  expect(git('origin', 'log', '--format=%s', 'main')).toBe('A story\n')

  writeFileSync(join(folder, 'runner/content/b.md'), 'b')
  writeFileSync(join(folder, 'person/content/c.md'), 'c')
  git('person', 'add', '--all')
  commit('Another one')
  git('person', 'push', '--quiet', 'origin', 'HEAD:main')
  keep()
  expect(git('origin', 'log', '--format=%s', 'main')).toBe('News came in\nAnother one\nA story\n')
  expect(git('origin', 'ls-tree', '--name-only', 'main', 'content/')).toBe(
    'content/a.md\ncontent/b.md\ncontent/c.md\n',
  )
})
