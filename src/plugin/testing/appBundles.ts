/** The app for tests that build sites. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createBuilder, type Plugin, type Rolldown } from 'vite'
import { broadsheet } from '../index.ts'
import { SERVER } from '../pages/serverBundle.ts'
import { WORKER_ENVIRONMENT } from '../pages/workerBundle.ts'
import type { Options } from '../run/settings.ts'

const PROJECT = join(import.meta.dirname, '../../..')

/** What Vite has made of the app. */
export interface AppBundles {
  readonly client: Rolldown.OutputBundle
  readonly server: Rolldown.OutputBundle
  readonly worker: Rolldown.OutputBundle
}

/**
 * Builds a whole site as `vite build` does.
 *
 * @param options of the plugin, which names the content
 * @param publicDir folder of files that are copied as they are; false for none
 */
export async function viteBuild(
  options: Options,
  outDir: string,
  publicDir: string | false = false,
  plugins: Plugin[] = [],
): Promise<void> {
  const builder = await createBuilder({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    publicDir,
    build: { outDir },
    plugins: [broadsheet(options), react(), tailwindcss(), ...plugins],
  })
  await builder.buildApp()
}

let bundling: Promise<AppBundles> | undefined

/** The app, for sites that differ in nothing that the app shows of the settings: made once, when it is first needed. */
export function bundledApp(): Promise<AppBundles> {
  bundling ??= bundleApp()
  return bundling
}

async function bundleApp(): Promise<AppBundles> {
  const bundles = new Map<string, Rolldown.OutputBundle>()
  const keep: Plugin = {
    name: 'keep-bundles',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        bundles.set(this.environment.name, bundle)
      },
    },
  }
  const empty = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  try {
    await viteBuild({ content: [empty], allowEmpty: true }, join(empty, 'out'), false, [keep])
  } finally {
    rmSync(empty, { recursive: true })
  }
  const [client, server, worker] = ['client', SERVER, WORKER_ENVIRONMENT].map((name) =>
    bundles.get(name),
  )
  if (!client || !server || !worker)
    throw new Error('the build has not made all bundles of the app')
  return { client, server, worker }
}
