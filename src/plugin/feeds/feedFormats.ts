import { atomPath, jsonFeedPath } from '../../shared/paths.ts'
import { printAtom } from './printAtom.ts'
import { printJsonFeed } from './printJsonFeed.ts'

/** The forms that each feed has. */
export const FORMATS = [
  { path: atomPath, print: printAtom },
  { path: jsonFeedPath, print: printJsonFeed },
]
