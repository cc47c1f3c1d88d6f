import type { TopicFile } from './article.ts'
import type { TopicField } from './fieldNames.ts'
import type { FieldReader } from './fieldReader.ts'
import { text } from './values.ts'

const NAME = text(300)

/**
 * Checks the fields of a topic file (`taxonomy: topic`).
 *
 * @returns the topic; undefined where it has no name, which was reported
 */
export function checkTopic(topic: FieldReader<TopicField>, file: string): TopicFile | undefined {
  const name = topic.required('name', NAME)
  const slugSource = topic.optional('_id', NAME)
  const parent = topic.optional('parent', NAME)
  if (name === undefined) return undefined
  return { file, slugSource: slugSource ?? name, name, parent }
}
