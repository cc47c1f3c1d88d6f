import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import { topicsQuery } from '../data/queries.ts'
import { MUTES, useKept } from '../kept/kept.ts'
import { addMarks, useIsHidden, useMark } from '../marks/marks.ts'
import { Hidden, HiddenReports } from './hidden/Hidden.tsx'
import { awaitLists, showLists, tellNextPage } from './hidden/nextPage.ts'
import {
  isMuted,
  isReportMuted,
  muteThese,
  onMuting,
  useShownMuting,
} from './hidden/shownMuting.ts'
import { mutesAt, reachOf } from './match/muting.ts'
import { useHiddenNumbers } from './useHiddenNumbers.ts'
import { useNow } from './useNow.ts'
import { useReady } from './useReady.ts'

/** Has all lists leave out what is muted, as long as that holds. Shows nothing itself. */
export function Mutes() {
  const kept = useKept(MUTES)
  const now = useNow(kept.values())
  const mutes = useMemo(() => mutesAt(kept.values(), now), [kept, now])
  const hasTopics = mutes.some(({ kind }) => kind === 'topic')
  const { data, isPending } = useQuery({ ...topicsQuery, enabled: hasTopics })
  const reach = useMemo(() => reachOf(data?.topics ?? []), [data])
  const isKnown = useReady() && !(hasTopics && isPending)
  const { isAwaited, byNumber } = useHiddenNumbers(mutes)
  const isReady = isKnown && !isAwaited
  // Lists are drawn in slices, and then together with what this has of them.
  const asked = useMark('isHidden')
  const drawn = useIsHidden()
  const shown = useShownMuting()
  const isDrawn = isReady && shown.mutes === mutes && drawn === asked
  useLayoutEffect(() => muteThese({ mutes, reach, byNumber }), [mutes, reach, byNumber])
  useLayoutEffect(() => {
    if (isDrawn) showLists()
    else if (isAwaited) awaitLists()
  }, [isDrawn, isAwaited])
  useEffect(() => {
    if (isReady) tellNextPage(mutes.length > 0)
  }, [isReady, mutes])
  return null
}

// Functions that are new say to lists that they are to ask again.
onMuting((state) => {
  const { revealed } = state
  addMarks({
    Hidden,
    HiddenReports,
    isHidden: (story) => isMuted(state, story) && !revealed.has(story.id),
    isReportHidden: (report) => isReportMuted(state, report) && !revealed.has(report.link),
  })
})
