/** The command line: checks content, or prints the JSON bundle alone. */
import { parseArgs } from 'node:util'
import { resolveConfig } from 'vite'
import { PLUGIN_NAME, type PluginApi } from './index.ts'
import { type Result, runPipeline } from './pipeline.ts'
import { jsonReport, report } from './report.ts'
import type { Settings } from './settings.ts'
import { writeBundle } from './writeBundle.ts'

const USAGE = `Usage:
  npm run content -- check [DIR]             print every problem; exit 1 if a file was rejected
  npm run content -- bundle [DIR] --out OUT  write the JSON bundle alone
DIR is a content folder, or several, comma-separated; default: CONTENT_DIR, else the plugin's setting.
  --json  print a summary for programs instead`

/** What to do, as the arguments say; undefined where they make no sense. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    })
    const [command, folder, ...rest] = positionals
    const isCheck = command === 'check' && values.out === undefined
    const isBundle = command === 'bundle' && values.out !== undefined
    if (rest.length > 0 || !(isCheck || isBundle)) return undefined
    return { out: values.out, folder, json: values.json }
  } catch {
    return undefined
  }
}

/** The plugin's settings as vite.config.ts and the environment give them, for the folder named. */
async function loadSettings(folder: string | undefined): Promise<Settings> {
  const config = await resolveConfig({ logLevel: 'silent' }, 'build')
  const api: PluginApi | undefined = config.plugins.find(({ name }) => name === PLUGIN_NAME)?.api
  if (!api) throw new Error('vite.config.ts does not use the broadsheet plugin')
  if (folder === undefined) return api.settings
  return { ...api.settings, content: folder.split(',').map((part) => part.trim()) }
}

async function run(): Promise<number> {
  const command = readArguments()
  if (!command) {
    console.error(USAGE)
    return 2
  }
  const settings = await loadSettings(command.folder)
  const start = performance.now()
  const result: Result = await runPipeline(settings, Date.now())
  if (command.out !== undefined) await writeBundle(result.bundle, command.out)
  const milliseconds = performance.now() - start
  const limit = command.out === undefined ? Number.POSITIVE_INFINITY : undefined
  console.log(command.json ? jsonReport(result, milliseconds) : report(result, milliseconds, limit))
  const isFailure = command.out === undefined || settings.strict
  return isFailure && result.counts.rejected > 0 ? 1 : 0
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
