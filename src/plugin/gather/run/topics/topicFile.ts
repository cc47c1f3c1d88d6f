import { yamlPart } from '../../../read/frontMatter.ts'
import { isFields, loadYaml } from '../../../read/loadYaml.ts'

/** A topic, and the words by which reports of it are known. */
export interface TopicWords {
  readonly name: string
  readonly words: readonly string[]
}

/** What a text is that may be a topic file. */
export const mayBeTopic = (text: string): boolean => /^["']?taxonomy["']?[ \t]*:/m.test(text)

/**
 * The topic that a file describes, by its name, its keywords and its hashtags. What is wrong with it is said by `check`.
 *
 * @returns undefined where it is none
 */
export function topicIn(text: string): TopicWords | undefined {
  const fields = fieldsOf(text)
  if (!isFields(fields) || fields.taxonomy !== 'topic') return undefined
  const name = typeof fields.name === 'string' ? fields.name.normalize('NFC').trim() : ''
  if (name === '') return undefined
  // One entry may hold several tags, each of one word.
  const tags = textsOf(fields.hashtags).flatMap((entry) => entry.split(/[\s,]+/))
  const words = [name, ...textsOf(fields.keywords), ...tags.map((tag) => tag.replace(/^[#＃]/, ''))]
  return { name, words: [...new Set(words.map((word) => word.normalize('NFC').trim()))] }
}

function fieldsOf(text: string): unknown {
  try {
    return loadYaml(yamlPart(text).yaml)
  } catch {
    return undefined
  }
}

const textsOf = (value: unknown): string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string')
