import { editsBetween } from '../../shared/writing/nearMiss.ts'
import type { FileFault } from '../problems/fault.ts'
import type { Labelled } from './labelled.ts'
import { slugify } from './slug.ts'

/** Shorter names are too often a letter away from another one: `Space`, `Spice`. */
const SHORTEST = 6

/**
 * Warns of labels that are likely misspellings of a topic that has a file: equal but for punctuation and
 * accents, or one letter away. Labels without a topic file are normal otherwise, so nothing is said of
 * them, and of each label only once, at the newest story that has it. Those that differ by case alone are
 * one topic already.
 *
 * @param names of the topics that have files
 * @param stories published articles only, newest first
 * @param keyOf what is equal for labels of one topic
 */
export function misspelledLabels(
  names: readonly string[],
  stories: readonly Labelled[],
  keyOf: (label: string) => string,
): FileFault[] {
  if (names.length === 0) return []
  const known = new Map(names.map((name) => [keyOf(name), { name, letters: lettersOf(name) }]))
  const labels = new Map<string, { label: string; first: Labelled; count: number }>()
  for (const story of stories) {
    for (const label of story.topics) {
      const key = keyOf(label)
      if (known.has(key)) continue
      const seen = labels.get(key)
      if (seen) seen.count++
      else labels.set(key, { label, first: story, count: 1 })
    }
  }
  const topics = [...known.values()]
  return [...labels.values()].flatMap(({ label, first, count }) => {
    const letters = lettersOf(label)
    const meant = topics.find((topic) => isNear(letters, topic.letters))?.name
    return meant === undefined ? [] : [labelFault(first.file, label, count, meant)]
  })
}

/** What is left of a name without case, punctuation and accents; `C#` and `C++` stay different. */
const lettersOf = (name: string): string => slugify(name, 'en').replaceAll('-', '')

function isNear(label: string, topic: string): boolean {
  if (label === topic) return true
  if (Math.min(label.length, topic.length) < SHORTEST) return false
  // Windows 10 is no misspelling of Windows 11.
  return editsBetween(label, topic, 1) === 1 && digitsOf(label) === digitsOf(topic)
}

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, '')

function labelFault(file: string, label: string, count: number, meant: string): FileFault {
  const stories = count === 1 ? '' : `, on ${count} stories`
  return {
    file,
    fault: {
      severity: 'warning',
      code: 'topic-misspelled',
      path: ['topics'],
      entry: label,
      found: `${JSON.stringify(label)}${stories}, a topic without a file`,
      expected: 'the name of a topic that has a file',
      fix: `did you mean ${meant}? It is a topic of its own until then`,
    },
  }
}
