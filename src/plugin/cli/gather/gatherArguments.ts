import { parseArgs } from 'node:util'
import { nearest } from '../../../shared/writing/nearMiss.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'

export const GATHER_USAGE = `Usage:
  npm run gather [-- URL …]                   ask the sources of the list, or these, and write what is new as stories
  npm run gather -- try [URL …]               write nothing, and show what would be written
  npm run gather -- add URL [--topic NAME]    find the feed of a page, and put it on the list
  npm run gather -- import FILE               put the feeds of another list (OPML) on the list
  npm run gather -- sources                   how each source of the list is
  npm run gather -- read URL_OR_FILE          what a feed has; - reads what is piped in
  npm run gather -- why FILE                  why the reports of a story are together
The list is sources.opml in the folder of the site, else of the content.
  --now   ask also those sources whose time has not come
  --topic NAME  the folder of the list that the feed goes into, which is the topic of its stories
  --json  print JSON for programs instead, of all but add and import; npm run --silent adds nothing to it
Exit code: 0 where at least one source worked, 1 where none did, 2 where the command was not understood.`

const OPTIONS = {
  json: { type: 'boolean' },
  now: { type: 'boolean' },
  topic: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The commands, and which options each has. */
const COMMANDS = {
  run: ['json', 'now'],
  try: ['json', 'now'],
  add: ['topic'],
  import: [],
  sources: ['json'],
  read: ['json'],
  why: ['json'],
} as const

export type GatherCommand = keyof typeof COMMANDS

/** What a person wants. */
export interface GatherArguments {
  readonly command: GatherCommand
  /** Addresses or files. */
  readonly names: readonly string[]
  readonly json: boolean
  readonly now: boolean
  readonly topic: string | undefined
}

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
export function readGatherArguments(args: readonly string[]): GatherArguments | 'help' {
  // Not strict, as what is wrong is said in words of our own.
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...args], allowPositionals: true, strict: false, tokens: true },
    options: OPTIONS,
  })
  if (values.help === true) return 'help'
  const [first, ...rest] = positionals
  const command = commandNamed(first)
  const names = command === 'run' ? positionals : rest
  const complaint =
    tokens
      .map((token) => token.kind === 'option' && optionComplaint(token, command))
      .find((each) => each !== false) ?? namesComplaint(command, names)
  if (complaint) throw new Error(complaint)
  const topic = typeof values.topic === 'string' ? values.topic.trim() : undefined
  return { command, names, json: values.json === true, now: values.now === true, topic }
}

function commandNamed(first: string | undefined): GatherCommand {
  if (first === undefined || mayBeAddress(first)) return 'run'
  const known = isCommand(first) ? first : undefined
  if (known !== undefined && known !== 'run') return known
  const near = nearest(first, Object.keys(COMMANDS))
  throw new Error(
    `There is no command ${first}${near === undefined ? '. An address of a feed begins with https://' : `: did you mean ${near}?`}`,
  )
}

const isCommand = (word: string): word is GatherCommand => Object.hasOwn(COMMANDS, word)

/** With a dot or a slash in it, as no command is. */
const mayBeAddress = (word: string): boolean => /[.:/]/.test(word)

function optionComplaint({ name, rawName, value }: OptionToken, command: GatherCommand) {
  const { type } = Object.entries(OPTIONS).find(([known]) => known === name)?.[1] ?? {}
  if (type === undefined) {
    const near = nearest(name, Object.keys(OPTIONS))
    return `There is no option ${rawName}${near === undefined ? '' : `: did you mean --${near}?`}`
  }
  const allowed: readonly string[] = COMMANDS[command]
  if (!allowed.includes(name)) {
    return `${command === 'run' ? 'npm run gather' : command} has no option ${rawName}: leave it out.`
  }
  if (type === 'boolean')
    return value !== undefined && `${rawName} stands alone, without =${value}.`
  return (value === undefined || value.trim() === '') && `${rawName} needs the name of a topic.`
}

function namesComplaint(command: GatherCommand, names: readonly string[]): string | undefined {
  const wanted = WANTED[command]
  if (wanted !== undefined && names.length !== 1) return `${command} needs ${wanted}.`
  if (command === 'sources' && names.length > 0) return 'sources stands alone.'
  if (command !== 'run' && command !== 'try') return undefined
  const bad = names.find((name) => !isWebAddress(name))
  return (
    bad && `${shownAddress(bad)} is no address of a feed, such as https://example.org/feed.xml.`
  )
}

/** What commands need that take one thing. */
const WANTED: Partial<Record<GatherCommand, string>> = {
  add: 'one address, of a feed or of a page that has one',
  import: 'one file, a list of feeds (OPML)',
  read: 'one address or file of a feed, or - for what is piped in',
  why: 'one file of a story',
}

export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text)
