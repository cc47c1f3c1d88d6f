import type { Summary } from '../../shared/bundle.ts'
import { storyPath } from '../../shared/paths.ts'
import { Link } from '../ui/Link.tsx'
import { PictureBox } from '../ui/PictureBox.tsx'

interface Props {
  story: Summary
  /** Where the picture stands in its card. */
  className: string
  /** The shape of its box. */
  shape: string
  /** It is the first picture of the page. */
  isFirst?: boolean
}

/** A story's picture, which opens the story as its headline does: for a pointer alone, since one link is enough to hear and to reach. */
export function PictureLink({ story, className, shape, isFirst = false }: Props) {
  return (
    <Link to={storyPath(story.id)} tabIndex={-1} aria-hidden="true" className={className}>
      <PictureBox
        picture={story.picture}
        topic={story.topics[0]?.slug ?? ''}
        publisher={story.publisher.name}
        className={shape}
        isFirst={isFirst}
      />
    </Link>
  )
}
