import { randomUUID } from 'node:crypto'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { counted } from './counted.ts'
import type { Diagnostic } from './diagnostic.ts'
import { groupProblems, type ProblemGroup } from './groupProblems.ts'

/** The variables that GitHub sets in a workflow. */
export interface WorkflowEnvironment {
  readonly GITHUB_ACTIONS?: string | undefined
  readonly GITHUB_WORKSPACE?: string | undefined
}

/** Whether this runs in a workflow on GitHub, which shows annotations beside the lines they are about. */
export const isWorkflow = ({ GITHUB_ACTIONS }: WorkflowEnvironment): boolean =>
  GITHUB_ACTIONS === 'true'

/** GitHub shows so many errors, and so many warnings, of a step. */
const SHOWN = 10

/**
 * The problems as workflow commands, one a line, rejections first, and of each no more than GitHub shows: the first of
 * each kind, then others.
 *
 * @returns an empty text where there are no problems
 */
export function annotations(
  problems: readonly Diagnostic[],
  { GITHUB_WORKSPACE }: WorkflowEnvironment,
): string {
  const groups = groupProblems(problems)
  const singly = groups.flatMap(({ others }) => others).map((first) => ({ first, others: [] }))
  return (['rejected', 'warning'] as const)
    .flatMap((severity) =>
      [...groups, ...singly].filter(({ first }) => first.severity === severity).slice(0, SHOWN),
    )
    .map((group) => annotation(group, GITHUB_WORKSPACE))
    .join('\n')
}

function annotation({ first, others }: ProblemGroup, workspace: string | undefined): string {
  const { severity, code, file, line, column, field, found, expected, fix } = first
  const properties = {
    file: fromWorkspace(file, workspace),
    line: String(line),
    col: String(column),
    title: `${field === '' ? 'Broadsheet' : field} [${code}]`,
  }
  const printed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  const more = others.length === 0 ? '' : `\nand ${counted(others.length, 'other')} like it`
  const message = `found ${found}\nexpected ${expected}\nto mend: ${fix}${more}`
  return `::${severity === 'rejected' ? 'error' : 'warning'} ${printed.join(',')}::${data(message)}`
}

/** GitHub knows files by their way from the workspace; one that is elsewhere keeps its whole path. */
function fromWorkspace(file: string, workspace: string | undefined): string {
  const path = relative(resolve(workspace ?? '.'), resolve(file))
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  return (isInside ? path : resolve(file)).replaceAll(sep, '/')
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A text in which GitHub looks for no commands, so that a file cannot give any by being quoted. */
export function withoutCommands(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}\n::${token}::`
}
