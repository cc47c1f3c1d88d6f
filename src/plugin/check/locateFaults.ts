import { type Diagnostic, sourceOf } from '../problems/diagnostic.ts'
import { type Fault, type FieldPath, fieldName } from '../problems/fault.ts'
import { dropSecured, yamlPart } from '../read/frontMatter.ts'
import { locate } from '../read/locate.ts'
import { parseYaml } from '../read/yaml.ts'
import { plainText } from '../texts/plainText.ts'
import { type FieldMapping, writtenPath } from './fieldMapping.ts'

/**
 * Gives the faults of one file their locations.
 *
 * @param text the file's whole text; undefined where it could not be read
 * @param mapping names that stories may have for fields
 */
export function locateFaults(
  file: string,
  text: string | undefined,
  faults: readonly Fault[],
  mapping: FieldMapping = {},
) {
  if (faults.length === 0) return []
  const lines = dropSecured((text ?? '').replace(/^\uFEFF/, '')).split(/\r?\n/)
  const locationOf = lazyLocations(text ?? '')
  return fewer(faults).map((fault): Diagnostic => {
    const written = asWritten(text ?? '', fault.path, mapping)
    const path = fault.entry === undefined ? written : entryPath(text ?? '', written, fault.entry)
    const { line, column } = fault.at ?? locationOf(path, fault.isName)
    return {
      severity: fault.severity,
      code: fault.code,
      file,
      line,
      column,
      field: fieldName(path),
      found: fault.found,
      expected: fault.expected,
      fix: fixOf(fault, locationOf),
      ...sourceOf(lines[line - 1] ?? '', column),
    }
  })
}

function fixOf({ fix, lookalike }: Fault, locationOf: ReturnType<typeof locate>): string {
  if (lookalike === undefined) return fix
  return `${fix}; ${lookalike} on line ${locationOf([lookalike], true).line} looks like it`
}

/** Way to a value by the names that the file has. */
function asWritten(text: string, path: FieldPath, mapping: FieldMapping): FieldPath {
  if (path.length === 0 || Object.keys(mapping).length === 0) return path
  const { yaml, firstLine } = yamlPart(text)
  const parsed = parseYaml(yaml, firstLine)
  return 'fields' in parsed ? writtenPath(path, parsed.fields, mapping) : path
}

/** So many warnings of one file are enough to see what is wrong with it, and cheap to locate. */
const MOST_WARNINGS = 100

/** All rejections, and the first warnings. */
function fewer(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_WARNINGS) return faults
  const warnings = faults.filter(({ severity }) => severity === 'warning')
  if (warnings.length <= MOST_WARNINGS) return faults
  return [
    ...faults.filter(({ severity }) => severity === 'rejected'),
    ...warnings.slice(0, MOST_WARNINGS),
    {
      severity: 'warning',
      code: 'more-problems',
      path: [],
      found: `${warnings.length} warnings`,
      expected: `at most ${MOST_WARNINGS} in one file`,
      fix: `mend the others first; ${warnings.length - MOST_WARNINGS} are not listed`,
    },
  ]
}

/** Parses with positions only when a fault asks for one. */
function lazyLocations(text: string): ReturnType<typeof locate> {
  let find: ReturnType<typeof locate> | undefined
  return (path, isName) => {
    if (path.length === 0) return { line: 1, column: 1 }
    if (find === undefined) {
      const { yaml, firstLine } = yamlPart(text)
      find = locate(yaml, firstLine)
    }
    return find(path, isName)
  }
}

/** Way to the entry of a list at the top of a file that reads like this; to the list where there is none. */
function entryPath(text: string, path: FieldPath, entry: string): FieldPath {
  const { yaml, firstLine } = yamlPart(text)
  const parsed = parseYaml(yaml, firstLine)
  const list = 'fields' in parsed ? parsed.fields[path[0] ?? ''] : undefined
  const index = Array.isArray(list)
    ? list.findIndex((each) => typeof each === 'string' && plainText(each) === entry)
    : -1
  return index < 0 ? path : [...path, index]
}
