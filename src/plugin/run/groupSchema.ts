import * as v from 'valibot'
import { isFields } from '../read/loadYaml.ts'

/** Names with values: a list, which is an object as well, is none. */
export const groupSchema = <Value>(message: string) =>
  v.custom<Record<string, Value>>((input) => isFields(input), message)
