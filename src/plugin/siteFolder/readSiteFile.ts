import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { locateFaults } from '../check/locateFaults.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import { type Fault, inWords } from '../problems/fault.ts'
import { diagnosticsReport } from '../problems/report.ts'
import { yamlPart } from '../read/frontMatter.ts'
import { isFields } from '../read/loadYaml.ts'
import { lossesIn } from '../read/losses.ts'
import { notUtf8 } from '../read/notUtf8.ts'
import { type Fields, parseYaml } from '../read/yaml.ts'
import { type SettingComplaint, settingComplaints } from '../run/settingComplaints.ts'
import { settingsSchema } from '../run/settings.ts'
import { StartError } from '../run/startError.ts'
import type { SiteFolder } from './findSiteFolder.ts'

/** The settings as site.yaml may have them: each may be absent, and where the content is, the folder says. */
const { content: _, ...entries } = settingsSchema.entries
const siteFileSchema = v.partial(v.strictObject(entries))

/** Settings as a publisher has written them in site.yaml. */
export type SiteFile = v.InferInput<typeof siteFileSchema>

/**
 * Reads the settings of a site's folder.
 *
 * @returns them, and what is wrong with them but keeps no site from being built
 * @throws Error that says of everything that is wrong where it is, and how to mend it
 */
export function readSiteFile({ folder, file }: SiteFolder): {
  own: SiteFile
  problems: readonly Diagnostic[]
} {
  const bytes = readFileSync(file)
  const text = bytes.toString('utf8')
  if (!isUtf8(bytes)) throw badSite(file, text, [notUtf8(bytes, text)])
  const { yaml, firstLine } = yamlPart(text)
  const parsed = parseYaml(yaml, firstLine)
  if ('fault' in parsed) throw badSite(file, text, [parsed.fault])
  const settings = withNumbers(parsed.fields)
  const result = v.safeParse(siteFileSchema, settings)
  if (!result.success) {
    const complaints = settingComplaints(siteFileSchema, result.issues)
    throw badSite(file, text, complaints.map(faultOf))
  }
  const { words } = result.output
  return {
    own: { ...result.output, ...(words !== undefined && { words: resolve(folder, words) }) },
    problems: locateFaults(file, text, lossesIn(yaml, firstLine)),
  }
}

const badSite = (file: string, text: string, faults: readonly Fault[]): StartError => {
  const problems = locateFaults(file, text, faults)
  return new StartError('bad settings', diagnosticsReport(problems, 'all'), problems)
}

/** YAML is read without numbers: what has to be one, and is written in digits, becomes it. */
function withNumbers(fields: Fields): Fields {
  const { issues = [] } = v.safeParse(siteFileSchema, fields)
  return issues.reduce((read, { path = [], input, expected }) => {
    const isNumber = expected?.includes('number') && typeof input === 'string'
    return isNumber && /^-?\d{1,9}(\.\d{1,9})?$/.test(input)
      ? withValue(
          read,
          path.map(({ key }) => String(key)),
          Number(input),
        )
      : read
  }, fields)
}

/** The same fields with another value at a place in groups. */
function withValue(fields: Fields, [name, ...rest]: readonly string[], value: unknown): Fields {
  if (name === undefined) return fields
  const inner = fields[name]
  if (rest.length === 0) return { ...fields, [name]: value }
  return isFields(inner) ? { ...fields, [name]: withValue(inner, rest, value) } : fields
}

function faultOf({ kind, path, expected, found, near }: SettingComplaint): Fault {
  const name = String(path.at(-1) ?? '')
  const fault = { severity: 'rejected', path } as const
  switch (kind) {
    case 'missing':
      return {
        ...fault,
        code: 'setting-missing',
        path: path.slice(0, -1),
        found: `no ${name}`,
        expected: `${name} beside the others`,
        fix: `add ${name}: and its value`,
      }
    case 'invalid':
      return {
        ...fault,
        code: 'setting-invalid',
        found,
        expected,
        fix: 'write such a value, or remove the line for what is there by itself',
      }
    case 'unknown':
      return {
        ...fault,
        code: 'setting-unknown',
        isName: true,
        ...unknownName(path, expected, near),
      }
  }
}

/** What is said of a name that no setting has. */
function unknownName(path: SettingComplaint['path'], expected: string, near: string | undefined) {
  const [first] = path
  const found = inWords(String(path.at(-1)))
  if (path.length === 1 && first === 'content') {
    const fix = 'remove it; the variable CONTENT_DIR names other folders'
    return { found, expected: 'nothing: the stories are those in the folder of this file', fix }
  }
  return near === undefined
    ? { found, expected, fix: 'remove it; README.md, "Settings", has what there is' }
    : { found, expected: inWords(near), fix: `write ${near}:` }
}
