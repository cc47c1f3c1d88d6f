import { boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag } from 'js-yaml'

/**
 * Texts, true, false and nothing; no numbers or dates. A publisher called 1E9, a topic 007 and a
 * time 12:30 thus stay as they were written, whichever version of YAML their writer had in mind.
 */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag)

/** References to other places (`*name`) in one file: few, so that none can be made to explode. */
export const MOST_ALIASES = 100
/** Groups and lists in one another. */
export const MOST_LEVELS = 100

/** The data of one file: the fields by name. */
export type Fields = { readonly [field: string]: unknown }

/** Whether a parsed value is a group of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The data of a YAML text, within the limits.
 *
 * @throws YAMLException where it cannot be read
 */
export const loadYaml = (yaml: string): unknown =>
  load(yaml, { schema: SCHEMA, maxAliases: MOST_ALIASES, maxDepth: MOST_LEVELS })
