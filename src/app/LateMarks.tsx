import { CardMarks } from './CardMarks.tsx'
import { addMarks } from './marks/marks.ts'
import { OfflinePart } from './offline/OfflinePart.tsx'
import { Reading } from './reading/Reading.tsx'
import { ToldNotice } from './reading/ToldNotice.tsx'
import { StoryMarks } from './StoryMarks.tsx'
import { followSettings } from './settings/look/followSettings.ts'

addMarks({ Card: CardMarks, Story: StoryMarks })
followSettings()

/**
 * Fills the places that views have for what the reader did, tells what was done last, and has the site work offline: loaded at the
 * first deed, or at once where something is kept.
 */
export const LateMarks = () => (
  <>
    <Reading />
    <ToldNotice />
    <OfflinePart />
  </>
)
