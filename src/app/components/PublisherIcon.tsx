import { useState } from 'react'
import type { Publisher } from '../../shared/bundle.ts'
import { pictureSource } from './PictureBox.tsx'
import { initialOf } from './Placeholder.tsx'

/** The publisher's icon, or a tile with its initial. It decorates the name beside it. */
export function PublisherIcon({ publisher }: { publisher: Publisher }) {
  const [failed, setFailed] = useState<string>()
  const box = 'inline-block size-5 shrink-0 rounded-xs'
  if (publisher.icon === undefined || failed === publisher.icon) {
    return (
      <span
        aria-hidden="true"
        data-letter-tile=""
        className={`${box} bg-ink text-center font-serif text-xs leading-5 font-bold text-paper`}
      >
        {initialOf(publisher.name)}
      </span>
    )
  }
  return (
    <img
      src={pictureSource(publisher.icon)}
      alt=""
      width={20}
      height={20}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setFailed(publisher.icon)}
      className={`${box} bg-shade object-contain`}
    />
  )
}
