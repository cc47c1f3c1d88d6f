import type { Join } from '../group/grouping.ts'
import type { ReportLine } from './memory.ts'

type RememberedJoin = NonNullable<ReportLine['join']>

/** Why a report came to others, as a line has it: short, and with weights that tell as much as people see. */
export const rememberedJoin = ({ like, likeness, mean, words }: Join): RememberedJoin => ({
  like,
  likeness: rounded(likeness),
  mean: rounded(mean),
  words: words
    .map(({ word, weight }) => `${word.replaceAll(',', ' ')} ${rounded(weight)}`)
    .join(', '),
})

const rounded = (number: number): number => Math.round(number * 1000) / 1000

/** The same again. */
export const joinOf = ({ like, likeness, mean, words }: RememberedJoin): Join => ({
  like,
  likeness,
  mean,
  words: words
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => {
      const end = each.lastIndexOf(' ')
      return { word: each.slice(0, end), weight: Number(each.slice(end + 1)) }
    }),
})
