import { say } from '../words/words.ts'

/** Says of a story that readers will not see it. Only the dev server has such stories. */
export function UnpublishedMark() {
  return (
    <strong className="rounded-sm border border-accent px-1 text-sm leading-5 text-accent">
      {say('notPublished')}
    </strong>
  )
}
