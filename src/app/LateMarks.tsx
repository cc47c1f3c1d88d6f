import { CardMarks } from './CardMarks.tsx'
import { FaultNotice } from './kept/FaultNotice.tsx'
import { addMarks } from './marks/marks.ts'
import { MuteDialogPlace } from './muted/dialog/MuteDialogPlace.tsx'
import { Mutes } from './muted/Mutes.tsx'
import { SubjectMute } from './muted/SubjectMute.tsx'
import { NewsElsewhere } from './NewsElsewhere.tsx'
import { HereInstead } from './offline/HereInstead.tsx'
import { OfflinePart } from './offline/OfflinePart.tsx'
import { Reading } from './reading/Reading.tsx'
import { ToldNotice } from './reading/ToldNotice.tsx'
import { VisitLine } from './reading/VisitLine.tsx'
import { StoryMarks } from './StoryMarks.tsx'
import { followSettings } from './settings/look/followSettings.ts'

addMarks({
  Failed: HereInstead,
  Card: CardMarks,
  Story: StoryMarks,
  Subject: SubjectMute,
  Between: VisitLine,
})
followSettings()

/**
 * Fills the places that views have for what the reader did, tells what was done last, and has the site work offline: loaded at the
 * first deed, or at once where something is kept.
 */
export const LateMarks = () => (
  <>
    <Reading />
    <NewsElsewhere />
    <OfflinePart />
    <Mutes />
    <MuteDialogPlace />
    <ToldNotice />
    <FaultNotice />
  </>
)
