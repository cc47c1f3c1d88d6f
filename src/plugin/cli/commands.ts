/** The commands: check content, or print the JSON bundle alone. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../../shared/writing/nearMiss.ts'
import { picturesFolder } from '../pictures/picturesFolder.ts'
import { bundleContent } from '../pipeline/bundleContent.ts'
import { emptyComplaint } from '../pipeline/emptyContent.ts'
import type { PicturePlaces } from '../pipeline/ownPictures.ts'
import type { UnfetchedExtent } from '../pipeline/unfetched.ts'
import { annotations, isWorkflow, withoutCommands } from '../problems/annotations.ts'
import type { Findings } from '../problems/findings.ts'
import { partBySight } from '../problems/groupProblems.ts'
import { messageOf } from '../problems/messageOf.ts'
import { jsonFailure, jsonReport, report } from '../problems/report.ts'
import { placed, readFolders, standingPlace } from '../run/environment.ts'
import type { ProgressStream } from '../run/progress.ts'
import type { Settings } from '../run/settings.ts'
import { StartError } from '../run/startError.ts'
import { cacheFolder } from '../scan/contentCache.ts'
import type { SiteSetup } from '../siteFolder/readSite.ts'
import { loadSite, PROJECT } from './loadSite.ts'

const USAGE = `Usage:
  npm run content -- check [DIR]             print the problems; exit 1 if a file was rejected
  npm run content -- bundle [DIR] --out OUT  write the JSON bundle alone
  npm run content -- links [DIR]             ask whether the originals are still there; links --help says more
DIR is a content folder, or several, comma-separated; default: CONTENT_DIR, else the site's own.
  --all  print each problem, even if there are many of its kind, or nobody sees its file
  --allow-empty  write a bundle without a story too
  --json  print a summary for programs instead; npm run --silent adds nothing to it`

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  'allow-empty': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

interface OptionToken {
  readonly name: string
  /** As it was typed, with its hyphens. */
  readonly rawName: string
  readonly value?: string | undefined
}

/**
 * What to do, as the arguments say.
 *
 * @throws Error that says what is wrong with them
 */
function readArguments() {
  // Not strict, as what is wrong is said in words of our own.
  const { values, positionals, tokens } = parseArgs({
    ...{ allowPositionals: true, strict: false, tokens: true },
    options: OPTIONS,
  })
  const [command, folder, ...rest] = positionals
  const json = values.json === true
  const help = values.help === true
  const all = values.all === true
  const allowEmpty = values['allow-empty'] === true
  const out = typeof values.out === 'string' ? values.out : undefined
  const isCheck = command === 'check'
  const complaints = [
    ...tokens.map((token) => token.kind === 'option' && optionComplaint(token)),
    !isCheck && command !== 'bundle' && 'Say check, bundle or links.',
    rest.length > 0 && 'Name one DIR; several folders are separated by commas.',
    command === 'bundle' && !out && 'bundle needs --out OUT, the folder to write to.',
    isCheck && out !== undefined && 'check writes nothing: leave --out out.',
    isCheck && allowEmpty && 'check writes nothing: leave --allow-empty out.',
  ]
  const complaint = complaints.find((each) => each !== false)
  if (complaint && !help) throw new Error(complaint)
  return { help, out: out && placed(out, standingPlace(PROJECT)), folder, json, all, allowEmpty }
}

/** What is wrong with an option: its name, or that it has a value, or none. */
function optionComplaint({ name, rawName, value }: OptionToken): string | false {
  const { type } = Object.entries(OPTIONS).find(([known]) => known === name)?.[1] ?? {}
  if (type === undefined) {
    const near = nearest(name, Object.keys(OPTIONS))
    return `There is no option ${rawName}${near === undefined ? '' : `: did you mean --${near}?`}`
  }
  if (type === 'boolean')
    return value !== undefined && `${rawName} stands alone, without =${value}.`
  return (value === undefined || value === '') && `${rawName} needs a folder behind it.`
}

/** Of vite.config.ts only the settings are known here, so that this is Vite's cache folder by default. */
const CACHE = cacheFolder(join(PROJECT, 'node_modules/.vite'))
/** Where the program began: places of the site are as seen from there. */
const START = process.cwd()

/** And this Vite's public folder, after that of the site. */
function picturePlaces({ folder }: SiteSetup): PicturePlaces {
  const own = folder === undefined ? [] : [resolve(START, folder.publicFolder)]
  const within = folder === undefined ? [] : [resolve(START, folder.folder)]
  return {
    folders: [...own, join(PROJECT, 'public')],
    within: [PROJECT, ...within],
    pictures: picturesFolder(within[0] ?? PROJECT),
  }
}

/**
 * @param named content folders that the command names instead of the setting, as seen from where its user stands: from there
 * messages name files as well
 */
async function siteFor(named: string | undefined): Promise<SiteSetup> {
  const site = await loadSite()
  if (named === undefined) return site
  const from = standingPlace(PROJECT)
  process.chdir(from)
  const content = readFolders(named).map((folder) => placed(folder, from))
  return { ...site, settings: { ...site.settings, content } }
}

async function run(command: ReturnType<typeof readArguments>): Promise<number> {
  const { out, folder, json } = command
  const start = performance.now()
  const progress = json ? undefined : process.stderr
  const site = await siteFor(folder)
  const allowEmpty = site.settings.allowEmpty || command.allowEmpty
  const settings = { ...site.settings, allowEmpty }
  const found = await (out === undefined
    ? checkAll(settings, picturePlaces(site), command.all || json ? 'addresses' : 'hosts', progress)
    : bundleContent(settings, out, Date.now(), {
        cacheFolder: CACHE,
        stream: progress,
      }))
  const ofSite = folder === undefined ? site.problems : []
  const problems = [...ofSite, ...found.problems]
  const result = { ...found, problems, notices: [...site.notices, ...found.notices] }
  const milliseconds = performance.now() - start
  const extent = command.all ? 'all' : out === undefined ? 'whole' : 'brief'
  const text = json ? jsonReport(result, milliseconds) : report(result, milliseconds, extent)
  const isPlain = json || !isWorkflow(process.env)
  console.log(isPlain ? text : withoutCommands(text))
  annotate(result, json)
  const empty = out === undefined ? undefined : emptyComplaint(result.counts, settings)
  if (empty !== undefined) console.error(`Broadsheet: ${empty}, or --allow-empty here.`)
  const hasFailed = (out === undefined || settings.strict) && result.counts.rejected > 0
  return hasFailed || !result.isComplete || empty !== undefined ? 1 : 0
}

async function checkAll(
  settings: Settings,
  places: PicturePlaces,
  extent: UnfetchedExtent,
  progress: ProgressStream | undefined,
): Promise<Findings> {
  const { withOwnPictures } = await import('../pipeline/ownPictures.ts')
  const { assemble } = await import('../pipeline/pipeline.ts')
  const { showReading } = await import('../pipeline/showReading.ts')
  const content = await showReading(settings, CACHE, progress)
  const result = await assemble(content, settings)
  if (settings.images !== 'self') return withOwnPictures(result, places)
  const { withUnfetched } = await import('../pipeline/unfetched.ts')
  return withOwnPictures(await withUnfetched(result, settings, places, extent), places)
}

/** In a workflow on GitHub, shows the problems beside the files; the standard output stays pure JSON. */
function annotate(result: Findings, json: boolean): void {
  if (!isWorkflow(process.env)) return
  const text = annotations(partBySight(result).seen, process.env)
  if (text === '') return
  if (json) console.error(text)
  else console.log(text)
}

/** Says why a command cannot be done, to a program in the form that it reads. */
function complain(error: unknown, more = ''): void {
  if (process.argv.includes('--json'))
    console.log(jsonFailure(messageOf(error), error instanceof StartError ? error.problems : []))
  else console.error(`${messageOf(error)}${more}`)
}

function parse(): ReturnType<typeof readArguments> | undefined {
  try {
    return readArguments()
  } catch (error) {
    complain(error, `\n\n${USAGE}`)
    return undefined
  }
}

/** Does what the arguments of the process say, and gives its exit code. */
export async function runCommand(): Promise<number> {
  const command = parse()
  if (!command) return 2
  if (command.help) {
    console.log(USAGE)
    return 0
  }
  return run(command).catch((error: unknown) => {
    complain(error)
    return 2
  })
}
