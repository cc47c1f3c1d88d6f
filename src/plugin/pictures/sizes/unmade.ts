import { messageOf } from '../../problems/messageOf.ts'
import { type Failure, Unfetched } from '../fetch/failure.ts'

/** As sharp says it where a machine was too slow, or too small, for a picture that may be good. */
const OF_THE_MACHINE = /^timeout: |out of memory/m

/** Why sizes could not be made of a picture. */
export function unmade(error: unknown): Failure {
  if (error instanceof Unfetched) return error.failure
  const message = messageOf(error)
  const isOfMachine = OF_THE_MACHINE.test(message)
  const what = isOfMachine ? 'could not be made smaller' : 'cannot be read as a picture'
  return { kind: isOfMachine ? 'here' : 'picture', reason: `${what}: ${message.split('\n', 1)[0]}` }
}
