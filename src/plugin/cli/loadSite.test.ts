import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { runScript } from '../testing/program.ts'

/** Each run starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const PLUGIN = pathToFileURL(join(import.meta.dirname, '../index.ts'))
const LOAD_SITE = pathToFileURL(join(import.meta.dirname, 'loadSite.ts'))

/** Below the project, so that packages are found; JavaScript, as Node strips no types of files there. */
async function configFile(text: string): Promise<URL> {
  const folder = await mkdtemp(join(import.meta.dirname, '../../../node_modules/.config-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'config.js'), text)
  return pathToFileURL(join(folder, 'config.js'))
}

/** The title that a configuration gives, and whether Vite was loaded to find it. */
async function titleIn(config?: URL) {
  const argument = config === undefined ? '' : `new URL(${JSON.stringify(config)})`
  const { stdout, stderr } = await runScript('--input-type=module', [
    '--eval',
    `import { registerHooks } from 'node:module'
    let isViteLoaded = false
    registerHooks({
      load(url, context, next) {
        isViteLoaded ||= url.includes('/node_modules/vite/')
        return next(url, context)
      },
    })
    const { loadSite } = await import(${JSON.stringify(LOAD_SITE)})
    const { settings: { title } } = await loadSite(${argument})
    console.log(JSON.stringify({ title, isViteLoaded }))`,
  ])
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('the settings', () => {
  test('of the project are found without Vite', async () => {
    expect(await titleIn()).toEqual({ title: 'Broadsheet', isViteLoaded: false })
  })

  test('are what the configuration says that needs more of Vite', async () => {
    const config = await configFile(`
      import react from '@vitejs/plugin-react'
      import { defineConfig, mergeConfig } from 'vite'
      import { broadsheet } from ${JSON.stringify(PLUGIN)}
      const { title } = mergeConfig({ title: 'One' }, { title: 'Two' })
      export default defineConfig(() => ({ plugins: [react(), [broadsheet({ title })]] }))`)
    expect(await titleIn(config)).toEqual({ title: 'Two', isViteLoaded: true })
  })

  test('are what the configuration says that looks into another plugin', async () => {
    const config = await configFile(`
      import react from '@vitejs/plugin-react'
      import { broadsheet } from ${JSON.stringify(PLUGIN)}
      const title = react()[0].name
      export default { plugins: [broadsheet({ title })] }`)
    expect(await titleIn(config)).toEqual({
      title: expect.stringContaining('react'),
      isViteLoaded: true,
    })
  })
  test('are what the configuration says that looks into another plugin when it is called', async () => {
    const config = await configFile(`
      import react from '@vitejs/plugin-react'
      import { broadsheet } from ${JSON.stringify(PLUGIN)}
      export default () => {
        const [{ name: title }] = react()
        return { plugins: [broadsheet({ title })] }
      }`)
    expect(await titleIn(config)).toMatchObject({ title: expect.stringContaining('react') })
  })

  test('a configuration that fails is run once, and says why', async () => {
    const config = await configFile(`
      console.error('run')
      throw new Error('no luck')`)
    const { stdout, stderr } = await runScript('--input-type=module', [
      '--eval',
      `const { loadSite } = await import(${JSON.stringify(LOAD_SITE)})
      await loadSite(new URL(${JSON.stringify(config)})).catch(({ message }) => console.log(message))`,
    ])
    expect([stdout, stderr]).toEqual(['no luck\n', 'run\n'])
  })
})
