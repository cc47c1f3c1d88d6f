import { useId } from 'react'
import { Link } from 'react-router'
import type { Summary } from '../../shared/bundle.ts'
import { storyPath } from '../../shared/paths.ts'
import { textDirection } from '../textDirection.ts'
import { PictureBox } from './PictureBox.tsx'
import { StoryMeta } from './StoryMeta.tsx'

/** `lead` opens the front page, `wide` runs across a day's column, `half` stands beside another. */
export type CardForm = 'lead' | 'wide' | 'half'

/** A story without a picture of its own gets a small drawing, whatever its form: many must not be a wall. */
type Frame = CardForm | 'small'

const FRAME: Record<Frame, string> = {
  lead: 'grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]',
  wide: 'grid grid-cols-[minmax(0,1fr)_min(6.5rem,28%)] gap-x-4 sm:grid-cols-[minmax(0,1fr)_min(13rem,32%)] sm:gap-x-8 lg:grid-cols-[minmax(0,1fr)_min(17rem,32%)]',
  half: 'grid grid-cols-[minmax(0,1fr)_min(6.5rem,28%)] gap-x-4 sm:grid-cols-1 sm:gap-y-3',
  small: 'grid grid-cols-[minmax(0,1fr)_min(6.5rem,28%)] gap-x-4 sm:gap-x-8',
}

const PICTURE: Record<Frame, string> = {
  lead: 'aspect-[16/9]',
  wide: 'aspect-square sm:aspect-[16/10]',
  half: 'aspect-square sm:aspect-[16/9]',
  small: 'aspect-square',
}

/** In the page's order the headline comes first; on screen the picture may. */
const PICTURE_PLACE: Record<Frame, string> = {
  lead: 'order-first',
  wide: '',
  half: 'sm:order-first',
  small: '',
}

const HEADLINE: Record<CardForm, string> = {
  lead: 'text-[clamp(1.9rem,1.2rem+2.6vw,3.25rem)] leading-[1.08] font-bold tracking-tight',
  wide: 'text-xl leading-tight font-bold sm:text-2xl lg:text-[1.75rem]',
  half: 'text-xl leading-tight font-bold',
}

const EXCERPT: Record<CardForm, string> = {
  lead: 'mt-3 line-clamp-6 text-lg',
  wide: 'mt-2 line-clamp-3 max-w-[62ch]',
  half: 'mt-2 line-clamp-3 sm:line-clamp-4',
}

/** Words alone fill the column side by side. */
const TEXT_ONLY = 'lg:grid lg:grid-cols-[5fr_6fr] lg:gap-x-10 lg:[&_p]:mt-0'

interface Props {
  story: Summary
  form: CardForm
  isFirst?: boolean
}

/**
 * A story in a list. Its headline opens the story here, the publisher's name the original. A stock
 * picture that older stories have shown already makes room for words, except on the lead.
 */
export function StoryCard({ story, form, isFirst = false }: Props) {
  const heading = useId()
  const frame = form === 'lead' || story.picture ? form : 'small'
  const hasPicture = form === 'lead' || !story.picture?.repeat
  return (
    <article
      aria-labelledby={heading}
      dir={textDirection(story.title)}
      className={hasPicture ? FRAME[frame] : ''}
    >
      <div className={!hasPicture && form === 'wide' ? TEXT_ONLY : ''}>
        <h3 id={heading} className={`font-serif ${HEADLINE[form]}`}>
          <Link to={storyPath(story.id)} className="headline-link">
            {story.title}
          </Link>
        </h3>
        <div>
          {story.excerpt !== undefined && (
            <p className={`font-serif leading-normal text-muted ${EXCERPT[form]}`}>
              {story.excerpt}
            </p>
          )}
          <StoryMeta story={story} />
        </div>
      </div>
      {hasPicture && (
        <Link
          to={storyPath(story.id)}
          tabIndex={-1}
          aria-hidden="true"
          className={`self-start ${PICTURE_PLACE[frame]}`}
        >
          <PictureBox
            picture={story.picture}
            topic={story.topics[0]?.slug ?? ''}
            publisher={story.publisher.name}
            className={PICTURE[frame]}
            isFirst={isFirst}
          />
        </Link>
      )}
    </article>
  )
}
