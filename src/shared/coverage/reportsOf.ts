import type { Report, Story } from '../bundle.ts'

/** All reports of a story: those of its own file, then those that folded files hand over. Report n has the index n - 1. */
export const reportsOf = ({ related, handed }: Story): readonly Report[] =>
  handed ? [...related, ...handed] : related
