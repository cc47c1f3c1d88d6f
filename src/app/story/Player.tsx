import { useEffect, useRef, useState } from 'react'
import type { Picture } from '../../shared/stories/picture.ts'
import { playerAddress, watchAddress } from '../../shared/youtube.ts'
import { isPlainClick } from '../navigation/isPlainClick.ts'
import { asWritten } from '../ui/asWritten.ts'
import { PictureBox } from '../ui/PictureBox.tsx'
import { PlaySign } from '../ui/signs/PlaySign.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** Id of the video on YouTube. */
  youtube: string
  /** The second at which it begins. */
  start: number | undefined
  title: string
  picture: Picture | undefined
  pictureCredit: string | undefined
  topic: string
  publisher: string
}

/**
 * A video that loads nothing from its host before the reader presses play. What is pressed is a link to the video, which
 * leads there where no script has come yet.
 */
export function Player({ youtube, start, title, picture, pictureCredit, topic, publisher }: Props) {
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
          src={playerAddress(youtube, start)}
          // Without a referrer the player refuses to play.
          referrerPolicy="strict-origin-when-cross-origin"
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          className="aspect-video w-full border-0 bg-shade"
        />
      ) : (
        <a
          href={watchAddress(youtube, start)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            setPlaying(true)
          }}
          className="group relative block w-full"
        >
          <PictureBox
            picture={picture}
            topic={topic}
            publisher={publisher}
            className="aspect-video"
            isFirst
            isWhole
          />
          <span className="unprinted absolute start-4 bottom-4 inline-flex items-center gap-2 border border-transparent bg-accent px-5 py-3 font-semibold text-on-accent group-hover:underline">
            <PlaySign className="size-3.5" />
            {say('playVideo')}
          </span>
        </a>
      )}
      <figcaption className="mt-2 text-sm text-muted">
        <span className="unprinted">{say('playerNote')}</span>
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
