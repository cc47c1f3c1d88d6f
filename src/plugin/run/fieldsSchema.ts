import * as v from 'valibot'
import { nearest } from '../../shared/writing/nearMiss.ts'
import { STORY_FIELDS, type StoryField } from '../check/fieldNames.ts'
import { signOf } from '../check/hidingSigns.ts'
import { groupSchema } from './groupSchema.ts'

/** What makes a file a topic is no part of a story, and what the robot writes has no other name. */
const NO_TARGETS: readonly StoryField[] = ['taxonomy', 'isCached', 'gathered', 'gather']

/** Fields that another name can stand for. */
const TARGETS: readonly StoryField[] = [...STORY_FIELDS].filter(
  (name) => !NO_TARGETS.includes(name),
)

const OWN: ReadonlySet<string> = STORY_FIELDS

function targetMessage({ input }: v.BaseIssue<unknown>): string {
  const near = nearest(String(input), TARGETS)
  return near === undefined ? `must be one of ${TARGETS.join(', ')}` : `must be ${near}`
}

/** A word that hides a story must not come to show it. */
const turnsAround = (name: string, field: string): boolean =>
  field === 'published' && signOf(name, true) === 'mark'

/** The names that stories have for fields, and the fields that are meant: `{ date: 'publishedDateTime' }`. */
export const fieldsSchema = v.optional(
  v.pipe(
    groupSchema<StoryField>('must be names of other programs with the fields that they stand for'),
    v.record(v.string(), v.picklist(TARGETS, targetMessage)),
    v.check(
      (fields) => !Object.keys(fields).some((name) => OWN.has(name)),
      'must be a mapping of names that are not fields already',
    ),
    v.check(
      (fields) => !Object.entries(fields).some(([name, field]) => turnsAround(name, field)),
      'must be without draft, hidden and private for published: they hide a story by themselves',
    ),
  ),
  {},
)
