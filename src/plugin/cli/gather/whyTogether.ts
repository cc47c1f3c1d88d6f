import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import { nearest } from '../../../shared/writing/nearMiss.ts'
import { storyId } from '../../check/story/fileName.ts'
import type { Memory, ReportLine } from '../../gather/state/memory.ts'
import { readMemory } from '../../gather/state/readMemory.ts'
import { joinOf } from '../../gather/state/rememberedJoin.ts'
import { PlainError } from '../../problems/plainError.ts'
import type { Said } from './gatherCommand.ts'
import { percent } from './gatheredReport.ts'
import { gatherSite } from './gatherSite.ts'
import { shownTime } from './sourceLines.ts'

/** Says of each report of a story why it has come there. */
export async function whyTogether(file: string, json: boolean): Promise<Said> {
  const { places } = await gatherSite()
  const { memory } = readMemory(places.memory)
  const id = storyId(file.replaceAll('\\', '/'))
  const reports = [...memory.reports.values()]
    .filter(({ story }) => story === id)
    .sort((a, b) => byCodeUnit(a.first, b.first) || Number(!!a.join) - Number(!!b.join))
  if (reports.length === 0) throw new PlainError(unknownStory(id, memory))
  if (json)
    return {
      text: JSON.stringify({ story: id, reports: reports.map(reportData) }, null, 2),
      code: 0,
    }
  const titles = new Map([...memory.reports].map(([key, { title }]) => [key, title]))
  const begin = reports.find(({ join }) => join === undefined)
  const texts = reports.map((each) => reportText(each, titles, each === begin))
  return { text: texts.join('\n\n'), code: 0 }
}

const reportData = ({ join, ...report }: ReportLine) => ({
  ...report,
  join: join && joinOf(join),
})

function unknownStory(id: string, { stories }: Memory): string {
  const near = nearest(id, stories.keys())
  if (stories.has(id)) {
    return `Why the reports of ${id} came together is no longer remembered: they are in no feed any more.`
  }
  return `The robot remembers no story ${id}: ${near === undefined ? 'it has not written it, or its reports have been in no feed for 60 days.' : `did you mean ${near}?`}`
}

function reportText(
  report: ReportLine,
  titles: ReadonlyMap<string, string>,
  begins: boolean,
): string {
  const { title, outlet, first, behind, join } = report
  return [
    `${outlet}: ${title}`,
    `  found ${shownTime(first)}`,
    ...(behind === undefined
      ? []
      : [
          `  stands behind another report of ${outlet}, and is not in the file: ${titles.get(behind) ?? behind}`,
        ]),
    ...(join ? joinLines(join, titles) : [begins ? '  began the story' : UNTOLD]),
  ].join('\n')
}

/** The state says nothing of it. */
const UNTOLD =
  '  came by the word of a person (gather: join), or why it came was lost with an earlier gathered.jsonl'

const joinLines = (remembered: RememberedJoin, titles: ReadonlyMap<string, string>) => {
  const { like, likeness, mean, words: all } = joinOf(remembered)
  // What weighs nothing explains nothing.
  const words = all.filter(({ weight }) => weight >= 0.005)
  return [
    `  most like, by ${percent(likeness)}: ${titles.get(like) ?? like}`,
    `  like all that were there in the mean by ${percent(mean)}`,
    `  words that both have: ${words.map(({ word, weight }) => `${word} ${percent(weight)}`).join(', ')}`,
  ]
}

type RememberedJoin = NonNullable<ReportLine['join']>
