import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ListPart } from '../../shared/pageData.ts'
import { savesData } from '../navigation/interaction.ts'
import { useMayPrefetch } from '../navigation/useMayPrefetch.ts'
import { say } from '../words/words.ts'

interface Props {
  /** Slug; undefined for the feed. */
  topic: string | undefined
  /** The first part of the list. */
  part: ListPart
}

/** The code that looks for news is not asked for before, where the reader does nothing. */
const PATIENCE_MILLISECONDS = 4 * 60_000

/**
 * Offers the stories that have come since a list was loaded. They never move in by themselves: a reader would lose the
 * line. The offer lies over the page, so that nothing moves for it either.
 */
export function NewStories({ topic, part }: Props) {
  const { news, show } = useNews(topic, part)
  return (
    <div role="status" className="sticky top-2 z-10 flex h-0 justify-end">
      {news > 0 && (
        <button
          type="button"
          onClick={show}
          className="h-9 cursor-pointer border border-paper bg-accent px-3 text-sm font-semibold text-on-accent hover:underline sm:h-11 sm:px-5 sm:text-base"
        >
          {say('newStories', { count: news })}
        </button>
      )}
    </div>
  )
}

function useNews(topic: string | undefined, part: ListPart) {
  const client = useQueryClient()
  const isReading = useMayPrefetch()
  const [found, setFound] = useState<{ part: ListPart; count: number }>()
  useEffect(() => {
    const end = new AbortController()
    const start = async () => {
      if (savesData()) return
      // Where the code does not come, there is no offer.
      const code = await import('./lookForNews.ts').catch(() => undefined)
      if (end.signal.aborted) return
      const onNews = (count: number) => setFound({ part, count })
      code?.lookForNews(client, { topic, part }, onNews, end.signal)
    }
    const timer = setTimeout(start, isReading ? 0 : PATIENCE_MILLISECONDS)
    end.signal.addEventListener('abort', () => clearTimeout(timer))
    return () => end.abort()
  }, [client, topic, part, isReading])
  const show = async () => {
    const { showNews } = await import('./lookForNews.ts')
    // All of it is there, as it was counted. Where a release has come since, the offer stays.
    await showNews(client, { topic, part }).catch(() => undefined)
  }
  return { news: found?.part === part ? found.count : 0, show }
}
