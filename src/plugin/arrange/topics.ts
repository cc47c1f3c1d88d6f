import type { TopicRef } from '../../shared/bundle.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { TopicFile } from '../check/article.ts'
import { didYouMean } from '../check/values.ts'
import type { DiagnosticCode } from '../problems/diagnosticCodes.ts'
import type { FileFault } from '../problems/fault.ts'
import type { ArrangedTopic } from './arrangement.ts'
import type { Labelled } from './labelled.ts'
import { uniqueSlug } from './slug.ts'
import { misspelledLabels } from './topicNearMiss.ts'

/** The topics of a site, and how the labels of its stories lead to them. */
export interface ArrangedTopics {
  /** Those of topic files by name, then the labels, the oldest first; without the root topic. */
  readonly topics: readonly ArrangedTopic[]
  readonly root: TopicRef | undefined
  /** The topic of a label as articles write it. */
  readonly find: (label: string) => TopicRef | undefined
  readonly faults: readonly FileFault[]
}

/** From this many stories on, a topic that all of them have is taken for the root topic. */
const ENOUGH_STORIES = 10

/** Labels that differ by case alone are one topic. */
const keyOf = (name: string): string => name.toLowerCase()

/**
 * Arranges the topics of topic files and of the stories' labels.
 *
 * @param stories published articles only, newest first: others must leave no trace
 * @param rootName the root topic's name from the settings
 * @param language of the site, a BCP 47 tag
 */
export function arrangeTopics(
  files: readonly TopicFile[],
  stories: readonly Labelled[],
  rootName: string | undefined,
  language: string,
): ArrangedTopics {
  const faults: FileFault[] = []
  const byName = firstByName(files, faults)
  const refs = slugged(byName, labelSpellings(stories), language)
  const parents = parentKeys(byName, faults)
  const rootKey = findRoot(rootName, byName, parents, stories)
  const names = [...byName.values()].map(({ name }) => name)
  const topics = [...refs].flatMap(([key, ref]) => {
    if (key === rootKey) return []
    const parent = parents.get(key)
    return [{ ...ref, parent: parent === rootKey ? undefined : refs.get(parent ?? '')?.slug }]
  })
  return {
    topics,
    root: rootKey === undefined ? undefined : refs.get(rootKey),
    find: foundOnce((label) => refs.get(keyOf(label))),
    faults: [...faults, ...misspelledLabels(names, stories, keyOf)],
  }
}

/** The same, each label looked up once: thousands of stories have the same few. */
function foundOnce(find: ArrangedTopics['find']): ArrangedTopics['find'] {
  const found = new Map<string, TopicRef | undefined>()
  return (label) => {
    const known = found.get(label)
    if (known) return known
    const ref = find(label)
    found.set(label, ref)
    return ref
  }
}

function firstByName(files: readonly TopicFile[], faults: FileFault[]): Map<string, TopicFile> {
  const byName = new Map<string, TopicFile>()
  for (const topic of [...files].sort((a, b) => byCodeUnit(a.file, b.file))) {
    const first = byName.get(keyOf(topic.name))
    if (!first) byName.set(keyOf(topic.name), topic)
    else {
      faults.push(
        topicFault(
          topic,
          'topic-repeat',
          'name',
          topic.name,
          `a name that ${first.file} does not have`,
          'remove one of the two files; this one is ignored',
        ),
      )
    }
  }
  return byName
}

/**
 * Each label's most frequent spelling; of equal ones the first by code unit. In order of the oldest
 * stories that have them, so that a new label never takes the address of an older one.
 *
 * @param stories newest first
 */
function labelSpellings(stories: readonly Labelled[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { topics } of stories.toReversed()) {
    for (const label of topics) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const spellings = new Map([...counts.keys()].map((label) => [keyOf(label), '']))
  const ordered = [...counts].sort(([a, m], [b, n]) => m - n || byCodeUnit(b, a))
  for (const [label] of ordered) spellings.set(keyOf(label), label)
  return spellings
}

/** Name and slug of every topic, by key; topic files choose first, then labels in their order. */
function slugged(
  files: ReadonlyMap<string, TopicFile>,
  labels: ReadonlyMap<string, string>,
  language: string,
) {
  const taken = new Set<string>()
  const refs = new Map<string, TopicRef>()
  const add = (key: string, name: string, source: string) => {
    const slug = uniqueSlug(source, name, taken, language)
    taken.add(slug)
    refs.set(key, { slug, name })
  }
  const byName = [...files].sort(([a], [b]) => byCodeUnit(a, b))
  for (const [key, topic] of byName) add(key, topic.name, topic.slugSource)
  for (const [key, name] of labels) if (!refs.has(key)) add(key, name, name)
  return refs
}

/** Key of each topic's parent. An unknown parent or a cycle makes a topic top-level. */
function parentKeys(files: ReadonlyMap<string, TopicFile>, faults: FileFault[]) {
  const parents = new Map<string, string>()
  const names = [...files.values()].map(({ name }) => name)
  for (const [key, topic] of files) {
    if (topic.parent === undefined) continue
    if (!files.has(keyOf(topic.parent))) {
      faults.push(
        topicFault(
          topic,
          'topic-parent',
          'parent',
          topic.parent,
          'the name of another topic file',
          `${didYouMean(topic.parent, names) ?? 'correct the name, or add a file for the parent.'} The topic is top-level until then`,
        ),
      )
    } else if (reaches(keyOf(topic.parent), key, files)) {
      faults.push(
        topicFault(
          topic,
          'topic-cycle',
          'parent',
          topic.parent,
          'a topic that is not below this one',
          'remove the parent of one of the topics in the circle; they are top-level until then',
        ),
      )
    } else {
      parents.set(key, keyOf(topic.parent))
    }
  }
  return parents
}

/** Whether the way up from `start` comes by `target`. */
function reaches(start: string, target: string, files: ReadonlyMap<string, TopicFile>): boolean {
  const seen = new Set<string>()
  for (let key: string | undefined = start; key !== undefined && !seen.has(key); ) {
    if (key === target) return true
    seen.add(key)
    const parent: string | undefined = files.get(key)?.parent
    key = parent === undefined ? undefined : keyOf(parent)
  }
  return false
}

/** The root topic's key by the rule at the end of check/README.md. */
function findRoot(
  setting: string | undefined,
  files: ReadonlyMap<string, TopicFile>,
  parents: ReadonlyMap<string, string>,
  stories: readonly Labelled[],
): string | undefined {
  if (setting !== undefined) return keyOf(setting)
  const withChildren = new Set(parents.values())
  const tops = [...files]
    .filter(([key, topic]) => topic.parent === undefined && withChildren.has(key))
    .map(([key]) => key)
  if (tops.length === 1) return tops[0]
  if (stories.length < ENOUGH_STORIES) return undefined
  const common = new Set(stories[0]?.topics.map(keyOf))
  for (const { topics } of stories) {
    if (common.size === 0) break
    for (const key of common) {
      if (!topics.some((label) => keyOf(label) === key)) common.delete(key)
    }
  }
  return common.size === 1 ? [...common][0] : undefined
}

function topicFault(
  topic: TopicFile,
  code: DiagnosticCode,
  field: string,
  value: string,
  expected: string,
  fix: string,
): FileFault {
  return {
    file: topic.file,
    fault: {
      severity: 'warning',
      code,
      path: [field],
      found: JSON.stringify(value),
      expected,
      fix,
    },
  }
}
