import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { matchPath } from 'react-router'
import { PATTERNS } from '../shared/addresses.ts'
import { listPath } from '../shared/paths.ts'
import { listQuery, loadPart } from './data/queries.ts'
import { savesData } from './navigation/interaction.ts'
import { isPlainClick } from './navigation/isPlainClick.ts'
import { useLocation, useNavigate } from './navigation/router/router.ts'
import { Link } from './ui/Link.tsx'
import { say } from './words/words.ts'

const HEAD = { page: 'head' } as const
const FEED = listQuery(undefined, HEAD).queryKey

/**
 * On views that are no lists: that stories have come since the reader saw the feed, which a list says itself. The offer lies over the page,
 * and leads to the feed as it is now.
 */
export function NewsElsewhere() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const isList = PATTERNS.list.some((path) => matchPath(path, pathname) !== null)
  const news = useNews(!isList)
  const show = async () => {
    const part = await loadPart(client, undefined, HEAD).catch(() => undefined)
    if (part) client.setQueryData(FEED, part)
    navigate(listPath())
  }
  return (
    <div
      role="status"
      className="unprinted page-width pointer-events-none fixed inset-x-0 top-2 z-10 flex justify-end"
    >
      {!isList && news > 0 && (
        <Link
          to={listPath()}
          onClick={(event) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            void show()
          }}
          className="pointer-events-auto inline-flex min-h-9 items-center border border-paper bg-accent px-3 text-sm font-semibold text-on-accent hover:underline sm:min-h-11 sm:px-5 sm:text-base"
        >
          {say('newStories', { count: news })}
        </Link>
      )}
    </div>
  )
}

/** How many stories have come since the reader saw the feed in this document. */
function useNews(isWanted: boolean): number {
  const client = useQueryClient()
  const [news, setNews] = useState(0)
  useEffect(() => {
    const part = client.getQueryData(FEED)
    if (!isWanted || !part || savesData()) return
    const end = new AbortController()
    const start = async () => {
      // Where the code does not come, there is no offer.
      const code = await import('./list/lookForNews.ts').catch(() => undefined)
      if (!end.signal.aborted) {
        code?.lookForNews(client, { topic: undefined, part }, setNews, end.signal)
      }
    }
    void start()
    return () => {
      end.abort()
      setNews(0)
    }
  }, [client, isWanted])
  return news
}
