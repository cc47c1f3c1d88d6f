import type { Picture } from '../../shared/bundle.ts'
import { Player } from './Player.tsx'
import { StoryPicture } from './StoryPicture.tsx'

interface Props {
  picture: Picture | undefined
  pictureCredit: string | undefined
  /** Id of the story's video, if it has one. */
  youtube: string | undefined
  title: string
  topic: string
  publisher: string
}

/** The story's video, else its picture or a drawing in its place. */
export function StoryMedia({ youtube, title, ...shown }: Props) {
  if (youtube !== undefined) {
    return <Player youtube={youtube} title={title} {...shown} />
  }
  return <StoryPicture {...shown} />
}
