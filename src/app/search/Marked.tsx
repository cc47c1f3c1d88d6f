import type { Part } from './markText.ts'

/** A text in parts, of which those are marked that were found. */
export const Marked = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ text, isMarked }, i) => {
    const Tag = isMarked ? 'mark' : 'span'
    return (
      <Tag key={`${i} ${text}`} className={isMarked ? MARK : undefined}>
        {text}
      </Tag>
    )
  })

const MARK =
  'bg-accent/15 forced-colors:bg-[Mark] text-inherit box-decoration-clone underline decoration-accent decoration-2 underline-offset-2'
