import { useEffect, useRef, useState } from 'react'
import type { Picture } from '../../shared/bundle.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { PictureBox } from '../ui/PictureBox.tsx'
import { PlaySign } from '../ui/PlaySign.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** Id of the video on YouTube. */
  youtube: string
  title: string
  picture: Picture | undefined
  pictureCredit: string | undefined
  topic: string
  publisher: string
}

/** A video that loads nothing from its host before the reader presses play. */
export function Player({ youtube, title, picture, pictureCredit, topic, publisher }: Props) {
  const [isPlaying, setPlaying] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (isPlaying) frame.current?.focus()
  }, [isPlaying])
  return (
    <figure>
      {isPlaying ? (
        <iframe
          ref={frame}
          title={say('videoTitle', { title })}
          src={`https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`}
          // Without a referrer the player refuses to play.
          referrerPolicy="strict-origin-when-cross-origin"
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          className="aspect-video w-full border-0 bg-shade"
        />
      ) : (
        <button
          type="button"
          onClick={() => setPlaying(true)}
          className="group relative block w-full cursor-pointer"
        >
          <PictureBox
            picture={picture}
            topic={topic}
            publisher={publisher}
            className="aspect-video"
            isFirst
          />
          <span className="noscript:hidden absolute start-4 bottom-4 inline-flex items-center gap-2 border border-transparent bg-accent px-5 py-3 font-semibold text-on-accent group-hover:underline">
            <PlaySign className="size-3.5" />
            {say('playVideo')}
          </span>
        </button>
      )}
      <figcaption className="mt-2 text-sm text-muted">
        {say('playerNote')}
        <noscript>
          {' '}
          <ExternalLink
            href={`https://www.youtube.com/watch?v=${youtube}`}
            className="text-accent underline underline-offset-4"
          >
            {say('watchOnYouTube')}
          </ExternalLink>
        </noscript>
        {pictureCredit !== undefined && (
          <>
            {' '}
            <Phrase
              word="pictureCredit"
              values={{ credit: <bdi {...asWritten(pictureCredit)}>{pictureCredit}</bdi> }}
            />
          </>
        )}
      </figcaption>
    </figure>
  )
}
