import type { Summary } from '../../shared/bundle.ts'
import { storyPath } from '../../shared/paths.ts'
import { useWithheld } from '../marks/look.ts'
import { useMark } from '../marks/marks.ts'
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

/**
 * A story's picture, which opens the story as its headline does: for a pointer alone, since one link is enough to hear and to reach.
 * One that has to be asked for leads nowhere.
 */
export function PictureLink({ story, className, shape, isFirst = false }: Props) {
  const Ask = useMark('Ask')
  const isWithheld = useWithheld(story.picture?.url)
  const box = (
    <PictureBox
      picture={story.picture}
      topic={story.topics[0]?.slug ?? ''}
      publisher={story.publisher.name}
      className={shape}
      isFirst={isFirst}
    />
  )
  return isWithheld && Ask && story.picture ? (
    <div data-picture="" className={`relative ${className}`}>
      {box}
      <Ask url={story.picture.url} title={story.title} />
    </div>
  ) : (
    <Link
      to={storyPath(story.id)}
      tabIndex={-1}
      aria-hidden="true"
      data-picture=""
      className={className}
    >
      {box}
    </Link>
  )
}
