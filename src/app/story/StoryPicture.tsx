import type { Picture } from '../../shared/stories/picture.ts'
import { useWithheld } from '../marks/look.ts'
import { useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { PictureBox } from '../ui/PictureBox.tsx'

interface Props {
  /** Of the story. */
  title: string
  picture: Picture | undefined
  pictureCredit: string | undefined
  topic: string
  publisher: string
}

/** How wide a picture may be by the ratio of its sides: what is high would fill more than a window. */
const WIDTHS = [
  { from: 1.6, className: '' },
  { from: 1.2, className: 'max-w-3xl' },
  { from: 0.9, className: 'max-w-lg' },
  { from: 0.6, className: 'max-w-md' },
  { from: 0, className: 'max-w-xs' },
]

/** The story's picture, all of it, with its credit. Where sizes are unknown the box is 1.91:1. */
export function StoryPicture({ title, picture, pictureCredit, topic, publisher }: Props) {
  const Ask = useMark('Ask')
  const isWithheld = useWithheld(picture?.url)
  const { width = 1200, height = 628 } = picture ?? {}
  const widest = WIDTHS.find(({ from }) => width / height >= from)?.className ?? ''
  return (
    <figure lang={picture?.alt && asWritten(picture.alt).lang}>
      <div className={`relative ${widest}`}>
        {/* Keeps the picture's own shape free until it has come: a class could only name some shapes. */}
        <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="block w-full" />
        <div className="absolute inset-0">
          <PictureBox
            picture={picture}
            topic={topic}
            publisher={publisher}
            className="size-full"
            alt={picture?.alt ?? ''}
            isFirst
            isWhole
          />
          {isWithheld && Ask && picture && <Ask url={picture.url} title={title} />}
        </div>
      </div>
      {pictureCredit !== undefined && (
        <figcaption className="mt-2 text-sm text-muted">
          <bdi {...asWritten(pictureCredit)}>{pictureCredit}</bdi>
        </figcaption>
      )}
    </figure>
  )
}
