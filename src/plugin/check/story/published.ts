import { nearest } from '../../../shared/writing/nearMiss.ts'
import type { Read } from '../values.ts'

/** Exactly true or false; whatever else there is means false, so that nothing leaks. */
export const published: Read<boolean> = (raw) =>
  typeof raw === 'boolean'
    ? { value: raw }
    : {
        value: false,
        remarks: [
          {
            code: 'published-invalid',
            expected: 'true or false, without quotes',
            fix: publishedAdvice(raw),
          },
        ],
      }

const YES = /^(y|yes|on|1)$/i
const NO = /^(n|no|off|0)$/i

function publishedAdvice(raw: unknown): string {
  const text = typeof raw === 'string' ? raw.trim() : ''
  const meant = YES.test(text) ? 'true' : NO.test(text) ? 'false' : nearest(text, ['true', 'false'])
  if (meant === 'true') return 'did you mean published: true? Until then the story is hidden'
  if (meant === 'false') return 'did you mean published: false? The story is hidden'
  return 'write published: true to show the story; until then it is hidden'
}
