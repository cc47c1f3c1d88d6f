import { useId } from 'react'
import type { DayStory } from '../../shared/archive/dayFiles.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { storyPath } from '../../shared/paths.ts'
import { CoverageCounts } from '../stories/CoverageCounts.tsx'
import { PictureLink } from '../stories/PictureLink.tsx'
import { StoryMeta } from '../stories/StoryMeta.tsx'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'

/** `lead` opens the page, `major` stands below it with its picture, `brief` is a headline. */
type Form = 'lead' | 'major' | 'brief'

const CELL: Record<Form, string> = {
  lead: 'border-ink sm:col-span-2 lg:col-span-6',
  major: 'border-rule lg:col-span-3',
  brief: 'border-rule lg:col-span-2',
}

const FRAME: Record<Form, string> = {
  lead: 'grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]',
  major: 'flex flex-wrap gap-x-5 gap-y-3',
  brief: '',
}

const PICTURE: Record<Exclude<Form, 'brief'>, readonly [place: string, shape: string]> = {
  lead: ['', 'aspect-[16/9]'],
  major: ['flex-[0_0_6.5rem] sm:flex-[0_0_9rem]', 'aspect-square'],
}

const HEADLINE: Record<Form, string> = {
  lead: 'text-[clamp(1.75rem,1.2rem+2.2vw,2.75rem)] leading-[max(1.1,var(--least-leading))] tracking-tight',
  major: 'text-xl leading-[max(1.25,var(--least-leading))] sm:text-2xl',
  brief: 'text-lg leading-[max(1.3,var(--least-leading))]',
}

interface Props {
  each: DayStory
  form: Form
  calendar: Calendar
}

/** A story on the front page of a day, and how widely it is covered, which gives it its place. */
export function DayStoryItem({ each: { story, outlets, distinct }, form, calendar }: Props) {
  const heading = useId()
  const title = asWritten(story.title)
  const hasPicture = form !== 'brief' && story.picture !== undefined && !story.repeatsPicture
  const [place, shape] = form === 'brief' ? ['', ''] : PICTURE[form]
  const picture = hasPicture && (
    <PictureLink
      story={story}
      className={`max-w-full self-start ${place}`}
      shape={shape}
      isFirst={form === 'lead'}
    />
  )
  return (
    <li className={`border-t pt-4 pb-5 ${CELL[form]}`}>
      <article aria-labelledby={heading} dir={title.dir} className={hasPicture ? FRAME[form] : ''}>
        {form === 'lead' && picture}
        <div className={hasPicture ? 'min-w-0 flex-[1_1_11rem]' : ''}>
          {outlets > 1 && (
            <p className="mb-1 text-sm font-semibold text-accent">
              <CoverageCounts outlets={outlets} distinct={distinct} />
            </p>
          )}
          <h2 id={heading} {...title} className={`font-serif font-bold ${HEADLINE[form]}`}>
            <Link to={storyPath(story.id)} className="headline-link">
              {story.title}
            </Link>
          </h2>
          {form !== 'brief' && story.excerpt !== undefined && (
            <p
              {...asWritten(story.excerpt)}
              className={`mt-2 max-w-[62ch] font-serif leading-normal text-muted ${form === 'lead' ? 'line-clamp-6 text-lg' : 'line-clamp-3'}`}
            >
              {story.excerpt}
            </p>
          )}
          <StoryMeta story={story} calendar={calendar} />
        </div>
        {form !== 'lead' && picture}
      </article>
    </li>
  )
}
