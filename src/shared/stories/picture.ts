/** The picture of a story or of a report. */
import * as v from 'valibot'

export const pictureSchema = v.object({
  /** An https address, or a root path of a file in `public/` without the base path. */
  url: v.string(),
  /** Pixels; both or neither are known. */
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  alt: v.optional(v.string()),
  /** That most of it has: `#rrggbb`. Absent where light comes through, and where it is not known. */
  color: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  /**
   * Where the site keeps it in several sizes: of each width, in pixels, there are an AVIF and a WebP, whose root paths begin
   * with `base`: `/assets/pictures/0123456789abcdef-384.avif`.
   */
  sizes: v.optional(
    v.object({ base: v.string(), widths: v.pipe(v.array(v.number()), v.readonly()) }),
  ),
})

export type Picture = v.InferOutput<typeof pictureSchema>
