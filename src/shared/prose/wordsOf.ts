import type { Prose } from './prose.ts'

/** The words of a text, without its elements. */
export const wordsOf = (prose: Prose): string =>
  typeof prose === 'string' ? prose : (prose.children?.map(wordsOf).join('') ?? '')
