import type { Picture } from '../../shared/bundle.ts'
import { asWritten } from '../ui/asWritten.ts'
import { PictureBox } from '../ui/PictureBox.tsx'

interface Props {
  picture: Picture | undefined
  pictureCredit: string | undefined
  topic: string
  publisher: string
}

/** The shapes that a picture's box may have; the nearest to the picture's own is reserved. */
const SHAPES = [
  { ratio: 1, className: 'aspect-square max-w-md' },
  { ratio: 4 / 3, className: 'aspect-[4/3] max-w-2xl' },
  { ratio: 3 / 2, className: 'aspect-[3/2] max-w-3xl' },
  { ratio: 16 / 9, className: 'aspect-video' },
  { ratio: 1.91, className: 'aspect-[1.91]' },
  { ratio: 2.4, className: 'aspect-[2.4]' },
]

/** The story's picture with its credit. Where sizes are unknown the box is 1.91:1. */
export function StoryPicture({ picture, pictureCredit, topic, publisher }: Props) {
  const ratio = picture?.width && picture.height ? picture.width / picture.height : 1.91
  const nearest = SHAPES.reduce((best, shape) =>
    Math.abs(shape.ratio - ratio) < Math.abs(best.ratio - ratio) ? shape : best,
  )
  return (
    <figure lang={picture?.alt && asWritten(picture.alt).lang}>
      <PictureBox
        picture={picture}
        topic={topic}
        publisher={publisher}
        className={`w-full ${nearest.className}`}
        alt={picture?.alt ?? ''}
        isFirst
      />
      {pictureCredit !== undefined && (
        <figcaption className="mt-2 text-sm text-muted">
          <bdi {...asWritten(pictureCredit)}>{pictureCredit}</bdi>
        </figcaption>
      )}
    </figure>
  )
}
