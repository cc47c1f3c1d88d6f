/** The command that looks whether the originals of stories are still there. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { linksFile } from '../links/linksFile.ts'
import { linksOf } from '../links/linksOf.ts'
import { runLinks } from '../links/runLinks.ts'
import { agentOf } from '../network/agentOf.ts'
import { arrangementOf } from '../pipeline/pipeline.ts'
import { showReading } from '../pipeline/showReading.ts'
import { messageOf } from '../problems/messageOf.ts'
import { placed, readFolders, standingPlace } from '../run/environment.ts'
import { withProgress } from '../run/progress.ts'
import { cacheFolder } from '../scan/contentCache.ts'
import { loadSite, PROJECT } from './loadSite.ts'

const USAGE = `Usage:
  npm run content -- links [DIR] [--limit N]
Asks whether the originals of stories and their reports are still there, and keeps the answers in links.json beside the stories.
DIR is a content folder, or several, comma-separated; default: CONTENT_DIR, else the site's own.
  --limit N  ask for N links at most, those first that were asked for longest ago; default: 500`

const LIMIT = 500

interface Arguments {
  readonly folder: string | undefined
  readonly limit: number
}

/** @throws Error that says what is wrong with the arguments */
function readArguments(args: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return 'help'
  const [folder, ...rest] = positionals
  if (rest.length > 0) throw new Error('Name one DIR; several folders are separated by commas.')
  const limit = Number(values.limit ?? LIMIT)
  if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit needs a whole number from 1.')
  return { folder, limit }
}

const PURPOSE = 'looks whether linked pages are still there'

async function run({ folder, limit }: Arguments): Promise<string> {
  const { settings } = await loadSite()
  const from = standingPlace(PROJECT)
  const named = folder && readFolders(folder).map((each) => placed(each, from))
  const content = named || settings.content
  const cache = cacheFolder(join(PROJECT, 'node_modules/.vite'))
  const { checked } = await showReading({ ...settings, content }, cache, process.stderr)
  const { stories } = arrangementOf([...checked.values()], settings)
  const stop = new AbortController()
  // What was found until then is kept.
  process.once('SIGINT', () => stop.abort())
  return withProgress('links asked for', process.stderr, (onProgress) =>
    runLinks({
      links: linksOf(stories),
      file: linksFile(content),
      today: new Date().toISOString().slice(0, 10),
      limit,
      agent: agentOf(settings, PURPOSE),
      signal: stop.signal,
      onProgress,
    }),
  )
}

/** Does what the arguments say, and gives the exit code. */
export async function runLinksCommand(args: readonly string[]): Promise<number> {
  try {
    const given = readArguments(args)
    console.log(given === 'help' ? USAGE : await run(given))
    return 0
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`)
    return 2
  }
}
