/** What a run has to say, for people and for programs. */
import type { Gathered, GatheredFile, SourceOutcome } from '../../gather/run/gathering.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'
import { counted, number } from '../../problems/counted.ts'
import { adviceFor, sourceLine } from './sourceLines.ts'

/** All sources, those that have failed, or what would be written. */
export type GatheredExtent = 'all' | 'failures' | 'trial'

const isBad = ({ what }: SourceOutcome): boolean => what === 'failed' || what === 'retired'

/** What a run says to a person. */
export function gatheredText(found: Gathered, extent: GatheredExtent): string {
  const isTrial = extent === 'trial'
  return [
    ...found.sources.filter((each) => extent === 'all' || isBad(each)).map(sourceLine),
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

function summary(found: Gathered, isTrial: boolean): string {
  const count = (...kinds: SourceOutcome['what'][]) =>
    found.sources.filter(({ what }) => kinds.includes(what)).length
  const sources = [
    `${counted(found.sources.length, 'source')}: ${number(count('new'))} with an answer`,
    `${number(count('same'))} the same as before`,
    `${number(count('waiting'))} not due`,
    `${number(count('failed', 'retired'))} failed`,
  ].join(', ')
  return `Broadsheet: ${sources}; ${newsOf(found)}${isTrial ? '. Nothing was written' : ''}`
}

/** `8 new reports: 1 story begun by 6 of them, 2 joined to 2 stories that were there` */
function newsOf({ begun, grown, fresh, behind, ofRemoved, unchanged }: Gathered): string {
  const countIn = (files: readonly GatheredFile[]) =>
    files.reduce((sum, { reports }) => sum + reports.length, 0)
  const hidden = begun.filter(({ published }) => !published).length
  return [
    `${counted(fresh, 'new report')}: ${counted(begun.length, 'story', 'stories')} begun by ${number(countIn(begun))} of them`,
    ...(hidden > 0 ? [`${number(hidden)} of these hidden by the threshold`] : []),
    `${number(countIn(grown))} joined to ${counted(grown.length, 'story', 'stories')} that were there`,
    ...(behind > 0 ? [`${number(behind)} behind another one of their outlet`] : []),
    ...(ofRemoved > 0 ? [`${number(ofRemoved)} of stories that were removed`] : []),
    ...(unchanged.length > 0 ? [`${counted(unchanged.length, 'file')} could not be changed`] : []),
  ].join(', ')
}

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
