import { useQuery } from '@tanstack/react-query'
import { type Mute, muteKey } from '../../shared/kept/concerns.ts'
import { useLocation } from '../navigation/router/router.ts'

/** A page of headlines says nothing of topics, nor of who else has a story. */
const MONTH = /^\/archive\/\d{4}\/\d{2}(\/|$)/

/** What mutes of topics and publishers hide of a month, where one is shown: the files that filter tell it. */
export function useHiddenNumbers(mutes: readonly Mute[]) {
  const { pathname } = useLocation()
  const asked = mutes.filter(({ kind }) => kind !== 'words')
  const isWanted = MONTH.test(pathname) && asked.length > 0
  const { data, isPending } = useQuery({
    queryKey: ['muted', asked.map(muteKey)],
    queryFn: async ({ client }) => (await import('./hidesOf.ts')).hiddenNumbers(client, asked),
    enabled: isWanted,
  })
  return { isAwaited: isWanted && isPending, byNumber: isWanted ? data : undefined }
}
