import { homedir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { placed, readEnvironment, standingPlace, VARIABLES } from './environment.ts'

beforeEach(() => {
  for (const name of [...VARIABLES, 'INIT_CWD']) vi.stubEnv(name, undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
})

describe('the variables', () => {
  test('are those of the process, where there is no .env', async () => {
    vi.stubEnv('SITE_URL', 'https://a.example')
    const project = await contentFolder({})
    expect(await readEnvironment(project, 'production')).toEqual({ SITE_URL: 'https://a.example' })
  })

  test('stand in .env, .env.local and those of the mode, the process before them', async () => {
    const project = await contentFolder({
      '.env': 'SITE_URL=https://a.example\nBASE_PATH=/a/\nSITE_DIR=/garden\n',
      '.env.local': 'BASE_PATH=/b/',
      '.env.production': 'SITE_DIR=/field',
    })
    vi.stubEnv('SITE_URL', '')
    const names = { SITE_URL: '', BASE_PATH: '/b/' }
    expect(await readEnvironment(project, 'production')).toMatchObject({
      ...names,
      SITE_DIR: '/field',
    })
    expect(await readEnvironment(project, 'development')).toMatchObject({
      ...names,
      SITE_DIR: '/garden',
    })
  })

  test('in .env name folders as seen from there, or from home', async () => {
    const project = await contentFolder({ '.env': 'CONTENT_DIR=news, ~/topics\n' })
    const { CONTENT_DIR } = await readEnvironment(project, 'production')
    expect(CONTENT_DIR).toBe(`${join(project, 'news')},${join(homedir(), 'topics')}`)
  })

  test('of the process name folders as seen from where one stands', async () => {
    const project = await contentFolder({})
    vi.stubEnv('CONTENT_DIR', '../news,~/topics,/all')
    const { CONTENT_DIR } = await readEnvironment(project, 'production')
    expect(CONTENT_DIR).toBe(`../news,${join(homedir(), 'topics')},/all`)
  })
})

describe('where one stands', () => {
  test('is where npm was called, as it goes to the project', () => {
    vi.stubEnv('INIT_CWD', '/home/ada')
    expect(standingPlace(process.cwd())).toBe('/home/ada')
    expect(placed('garden', '/home/ada')).toBe('/home/ada/garden')
  })

  test('is the process’s own folder where that is another one', () => {
    vi.stubEnv('INIT_CWD', '/home/ada')
    expect(standingPlace('/elsewhere')).toBe(process.cwd())
  })
})
