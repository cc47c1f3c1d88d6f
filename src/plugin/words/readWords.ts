import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { locateFaults } from '../check/locateFaults.ts'
import type { Fault } from '../problems/fault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { diagnosticsReport } from '../problems/report.ts'
import { yamlPart } from '../read/frontMatter.ts'
import { parseYaml } from '../read/yaml.ts'
import { badSettings, StartError } from '../run/startError.ts'
import { checkWords, type OwnWords } from './checkWords.ts'

/**
 * Reads a publisher's file of words, YAML or JSON, which is YAML as well.
 *
 * @param path relative to the project, as messages show it
 * @param language of the site, a BCP 47 tag
 * @param project its folder
 * @throws Error that says of everything that is wrong where it is, and how to mend it
 */
export function readWords(path: string, language: string, project: string): OwnWords {
  const text = textOf(resolve(project, path))
  const { yaml, firstLine } = yamlPart(text)
  const parsed = parseYaml(yaml, firstLine)
  if ('fault' in parsed) throw badWords(path, text, [parsed.fault])
  const { words, faults } = checkWords(parsed.fields, language)
  if (faults.length > 0) throw badWords(path, text, faults)
  return words
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw badSettings([`words: ${messageOf(error)}`])
  }
}

const badWords = (path: string, text: string, faults: readonly Fault[]): StartError =>
  new StartError('bad words', diagnosticsReport(locateFaults(path, text, faults), 'all'))
