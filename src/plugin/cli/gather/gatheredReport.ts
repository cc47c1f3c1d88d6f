/** What a run has to say, for people and for programs. */
import type { Gathered, GatheredFile, SourceOutcome } from '../../gather/run/gathering.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'
import { counted, number } from '../../problems/counted.ts'
import { adviceFor, sourceLine } from './sourceLines.ts'

/** How a run is told. */
export interface Telling {
  /** Nothing was written: what would be is shown. */
  readonly isTrial: boolean
  /** Somebody has watched the sources being asked: those that failed are left to be told. */
  readonly failuresAlone: boolean
}

const isBad = ({ what }: SourceOutcome): boolean => what === 'failed' || what === 'retired'

/** What a run says to a person. */
export function gatheredText(found: Gathered, { isTrial, failuresAlone }: Telling): string {
  return [
    ...found.sources
      .filter((each) => !failuresAlone || isBad(each))
      .map((each) => sourceLine(each, isTrial)),
    ...(isTrial ? [...found.begun, ...found.grown].map(storyLines) : []),
    ...found.unchanged.map(
      ({ file, reason }) =>
        `${file} stays as it is: it ${reason}. Its new reports are tried again.`,
    ),
    ...found.removed.map((story) => `${story} was removed by hand, and is not brought back.`),
    summary(found, isTrial),
  ].join('\n')
}

/** A story that a trial would write, with what comes to it. */
function storyLines({ file, published, reports }: GatheredFile): string {
  const lines = reports.map(({ title, outlet, like }) => {
    const why = like && ` (${percent(like.likeness)}: ${like.words.slice(0, 4).join(', ')})`
    return `  ${outlet}: ${title}${why ?? ''}`
  })
  return [`${file}${published ? '' : ' (hidden by the threshold)'}`, ...lines].join('\n')
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** `Broadsheet: 10 sources: 8 with an answer, 2 failed; 8 new reports: 1 story begun by 6 of them, …` */
function summary(found: Gathered, isTrial: boolean): string {
  const count = (...kinds: SourceOutcome['what'][]) =>
    found.sources.filter(({ what }) => kinds.includes(what)).length
  const sources = withoutZeros([
    [count('new'), 'with an answer'],
    [count('same'), 'the same as before'],
    [count('waiting'), 'not due'],
    [count('failed', 'retired'), 'failed'],
  ])
  const all = counted(found.sources.length, 'source')
  return `Broadsheet: ${all}: ${sources}; ${newsOf(found)}${isTrial ? '. Nothing was written' : ''}`
}

function newsOf({ begun, grown, fresh, behind, ofRemoved, unchanged }: Gathered): string {
  const countIn = (files: readonly GatheredFile[]) =>
    files.reduce((sum, { reports }) => sum + reports.length, 0)
  const stories = (files: readonly GatheredFile[]) => counted(files.length, 'story', 'stories')
  const parts = withoutZeros([
    [countIn(begun), `of them began ${stories(begun)}`],
    [begun.filter(({ published }) => !published).length, 'of these hidden by the threshold'],
    [countIn(grown), `joined ${stories(grown)} that ${grown.length === 1 ? 'was' : 'were'} there`],
    [behind, 'behind another one of their outlet'],
    [ofRemoved, 'of stories that were removed'],
    [unchanged.length, `${unchanged.length === 1 ? 'file' : 'files'} could not be changed`],
  ])
  return fresh === 0 && parts === '' ? 'nothing new' : `${counted(fresh, 'new report')}: ${parts}`
}

const withoutZeros = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${number(n)} ${words}`)
    .join(', ')

/** What a run says to a program. */
export const gatheredJson = ({ sources, ...found }: Gathered): string =>
  JSON.stringify({ sources: sources.map(sourceData), ...found }, null, 2)

function sourceData({ source, title, ...outcome }: SourceOutcome) {
  const advice = outcome.what === 'failed' ? adviceFor(outcome.kind) : ''
  return {
    ...{ url: shownAddress(source.url), title, ...outcome },
    ...(advice !== '' && { advice }),
  }
}
