/** What a command prints for programs. */
import * as v from 'valibot'

const summarySchema = v.strictObject({
  files: v.number(),
  stories: v.number(),
  unpublished: v.number(),
  folded: v.number(),
  rejected: v.number(),
  topics: v.number(),
  isComplete: v.boolean(),
  milliseconds: v.number(),
  notices: v.array(v.string()),
  problems: v.array(
    v.strictObject({
      severity: v.picklist(['rejected', 'warning']),
      code: v.string(),
      file: v.string(),
      line: v.number(),
      column: v.number(),
      field: v.string(),
      found: v.string(),
      expected: v.string(),
      fix: v.string(),
      source: v.string(),
    }),
  ),
})

/**
 * A summary, of which everything is there that README.md promises, and nothing else.
 *
 * @param stdout all that the command has printed
 */
export const summaryOf = (stdout: string) => v.parse(summarySchema, JSON.parse(stdout))
