import type { Picture } from '../../shared/stories/picture.ts'
import { Player } from './Player.tsx'
import { StoryPicture } from './StoryPicture.tsx'

interface Props {
  picture: Picture | undefined
  pictureCredit: string | undefined
  /** Id of the story's video, if it has one. */
  youtube: string | undefined
  /** The second at which it begins. */
  start: number | undefined
  title: string
  topic: string
  publisher: string
}

/** The story's video, else its picture or a drawing in its place. */
export function StoryMedia({ youtube, start, title, ...shown }: Props) {
  if (youtube !== undefined) {
    return <Player youtube={youtube} start={start} title={title} {...shown} />
  }
  return <StoryPicture title={title} {...shown} />
}
