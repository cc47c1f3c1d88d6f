import type { Besides } from '../arrange/arrange.ts'

/** Where a robot gathers the news of a site; undefined where none does. */
export const robotSources = async (): Promise<Besides['sources']> => undefined
