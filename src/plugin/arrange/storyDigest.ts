import type { ArrangedStory } from './arrangement.ts'

/** Differs wherever anything differs of what files say of a story: its own, and those that hand reports over to it. */
export const storyDigest = ({ record, handed }: ArrangedStory): string =>
  handed ? `${record.digest} ${handed.digest}` : record.digest
