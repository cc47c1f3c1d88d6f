/** The command that gathers news, and those around it. */
import { messageOf } from '../../problems/messageOf.ts'
import { GATHER_USAGE, type GatherArguments, readGatherArguments } from './gatherArguments.ts'

/** What a command has to say, and its exit code. */
export interface Said {
  readonly text: string
  readonly code: 0 | 1 | 2
  /** What a person should know besides, which is not part of the answer. */
  readonly aside?: string | undefined
}

/** Does what the arguments say, and gives the exit code. */
export async function runGatherCommand(args: readonly string[]): Promise<number> {
  const isForProgram = args.includes('--json')
  const given = understood(args)
  if (typeof given === 'string') {
    if (isForProgram) console.log(JSON.stringify({ error: given }, null, 2))
    else console.error(`${given}\n\n${GATHER_USAGE}`)
    return 2
  }
  if (given === undefined) {
    console.log(GATHER_USAGE)
    return 0
  }
  try {
    const { text, code, aside } = await done(given)
    if (aside) console.error(aside)
    if (text !== '') console.log(text)
    return code
  } catch (error) {
    const reason = messageOf(error)
    if (isForProgram) console.log(JSON.stringify({ error: reason }, null, 2))
    else console.error(reason)
    return 1
  }
}

/** Undefined where help is asked for; a text says what is wrong. */
function understood(args: readonly string[]): GatherArguments | string | undefined {
  try {
    const given = readGatherArguments(args)
    return given === 'help' ? undefined : given
  } catch (error) {
    return messageOf(error)
  }
}

/** Each command loads what it needs. */
async function done(given: GatherArguments): Promise<Said> {
  const [name = ''] = given.names
  switch (given.command) {
    case 'add':
      return (await import('./changeList.ts')).addToList(name, given.topic)
    case 'import':
      return (await import('./changeList.ts')).importIntoList(name)
    case 'sources':
      return (await import('./showSources.ts')).showSources(given.json)
    case 'read':
      return (await import('./readOne.ts')).readOne(name, given.json)
    case 'why':
      return (await import('./whyTogether.ts')).whyTogether(name, given.json)
    default:
      return (await import('./runGathering.ts')).runGathering(given)
  }
}
