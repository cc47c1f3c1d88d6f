import { memo, useId } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { storyPath } from '../../shared/paths.ts'
import { useMark } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { DayHeading } from './DayHeading.tsx'
import { PictureLink } from './PictureLink.tsx'
import { StoryMeta } from './StoryMeta.tsx'

/** `lead` opens the front page, `wide` runs across a day's column, `half` stands beside another. */
type CardForm = 'lead' | 'wide' | 'half'

/** A story without a picture of its own gets a small drawing, whatever its form: many must not be a wall. */
type Frame = CardForm | 'small'

const FRAME: Record<Frame, string> = {
  lead: 'grid grid-cols-1 gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]',
  wide: 'flex flex-wrap gap-x-4 gap-y-3 sm:gap-x-8',
  half: 'flex flex-wrap gap-x-4 gap-y-3 sm:flex-col sm:flex-nowrap',
  small: 'flex flex-wrap gap-x-4 gap-y-3 sm:gap-x-8',
}

/** The words: wide enough to be read, else the picture goes below them, as at large text sizes. */
const WORDS: Record<Frame, string> = {
  lead: 'min-w-0',
  wide: 'min-w-0 flex-[1_1_11rem] sm:flex-[1_1_16rem]',
  half: 'min-w-0 flex-[1_1_11rem] sm:flex-none',
  small: 'min-w-0 flex-[1_1_11rem]',
}

/**
 * The headline comes first in the page, whatever comes first on screen, but for the lead: a page may be painted when it
 * has come to its first words, and its picture must not move them then.
 */
const PICTURE_PLACE: Record<Frame, string> = {
  lead: '',
  wide: 'flex-[0_0_6.5rem] sm:flex-[0_0_13rem] lg:flex-[0_0_17rem]',
  half: 'flex-[0_0_6.5rem] sm:order-first sm:w-full sm:flex-none',
  small: 'flex-[0_0_6.5rem]',
}

const PICTURE: Record<Frame, string> = {
  lead: 'aspect-[16/9]',
  wide: 'aspect-square sm:aspect-[16/10]',
  half: 'aspect-square sm:aspect-[16/9]',
  small: 'aspect-square',
}

const HEADLINE: Record<CardForm, string> = {
  lead: 'leading-[max(1.08,var(--least-leading))] font-bold tracking-tight',
  wide: 'text-xl leading-[max(1.25,var(--least-leading))] font-bold sm:text-2xl lg:text-[1.75rem]',
  half: 'text-xl leading-[max(1.25,var(--least-leading))] font-bold',
}

/** A short headline may be loud beside the picture; a long one would outgrow it. */
const leadSize = (title: string): string =>
  title.length <= LONG_HEADLINE
    ? 'text-[clamp(1.9rem,1.2rem+2.6vw,3.25rem)]'
    : 'text-[clamp(1.6rem,1.2rem+1.5vw,2.375rem)]'
const LONG_HEADLINE = 50

const EXCERPT: Record<CardForm, string> = {
  lead: 'mt-3 line-clamp-6 text-lg',
  wide: 'mt-2 line-clamp-3 max-w-[62ch]',
  half: 'mt-2 line-clamp-3 sm:line-clamp-4',
}

/** Words alone fill the column side by side. */
const TEXT_ONLY = 'lg:grid lg:grid-cols-[5fr_6fr] lg:gap-x-10 lg:[&_p]:mt-0'

/** On large screens the day stands beside the column, before that above the story. */
const DAY: Record<CardForm, string> = {
  lead: '-mb-1 lg:col-span-2',
  wide: 'basis-full lg:absolute lg:start-0 lg:top-3 lg:w-44',
  half: '',
}

const CELL: Record<CardForm, string> = {
  lead: '',
  wide: 'sm:col-span-2 pb-5',
  half: 'pb-5',
}

interface Props {
  story: Summary
  calendar: Calendar
  form: CardForm
  isFirst?: boolean
  /** It is the first one of its day, or of what more is shown of a day. */
  opens?: 'day' | 'continued day' | undefined
  /** The story above it, if any. */
  above?: Summary | undefined
  /** Its number in the list, from 1. */
  position: number
  /** How many stories the list has; -1 where nobody knows. */
  total: number
}

/**
 * A story in a list. Its headline opens the story here, the publisher's name the original. A stock
 * picture that older stories have shown already makes room for words, except on the lead. A card whose
 * story is the same is not drawn again when its list comes anew.
 */
export const StoryCard = memo(function StoryCard({
  story,
  calendar,
  form,
  isFirst = false,
  opens,
  above,
  position,
  total,
}: Props) {
  const heading = useId()
  const title = asWritten(story.title)
  const frame = form === 'lead' || story.picture ? form : 'small'
  const hasPicture = form === 'lead' || !story.repeatsPicture
  const picture = hasPicture && <CardPicture story={story} frame={frame} isFirst={isFirst} />
  return (
    <article
      aria-labelledby={heading}
      aria-posinset={position}
      aria-setsize={total}
      tabIndex={-1}
      dir={title.dir}
      className={`${CELL[form]} ${opens || form === 'lead' ? '' : 'border-t border-rule pt-5'} ${hasPicture ? FRAME[frame] : ''}`}
    >
      {above && <BetweenPlace above={above} below={story} />}
      {opens && (
        <DayHeading
          published={story.published}
          calendar={calendar}
          isContinued={opens === 'continued day'}
          className={`${DAY[form]} ${form === 'lead' ? '' : hasPicture ? 'mb-1' : 'mb-4'}`}
        />
      )}
      {form === 'lead' && picture}
      <div className={hasPicture ? WORDS[frame] : form === 'wide' ? TEXT_ONLY : ''}>
        <h3
          id={heading}
          {...title}
          className={`font-serif ${HEADLINE[form]} ${form === 'lead' ? leadSize(story.title) : ''}`}
        >
          <Link to={storyPath(story.id)} className="headline-link">
            {story.title}
          </Link>
        </h3>
        <div>
          {story.excerpt !== undefined && (
            <p
              {...asWritten(story.excerpt)}
              className={`font-serif leading-normal text-muted ${EXCERPT[form]}`}
            >
              {story.excerpt}
            </p>
          )}
          <StoryMeta story={story} calendar={calendar} />
        </div>
      </div>
      {form !== 'lead' && picture}
    </article>
  )
})

/** Where late code says something between two stories. It takes no room. */
function BetweenPlace(stories: { above: Summary; below: Summary }) {
  const Between = useMark('Between')
  return Between && <Between {...stories} />
}

interface PictureProps extends Pick<Props, 'story'> {
  frame: Frame
  isFirst: boolean
}

/** For the eye and the pointer: the headline is the link for everybody. */
const CardPicture = ({ story, frame, isFirst }: PictureProps) => (
  <PictureLink
    story={story}
    className={`max-w-full self-start ${PICTURE_PLACE[frame]}`}
    shape={PICTURE[frame]}
    isFirst={isFirst}
  />
)
