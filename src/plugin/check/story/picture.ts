import type { CheckedPicture } from '../article.ts'
import { IMAGE_FIELDS, type ReportField } from '../fieldNames.ts'
import type { FieldReader } from '../fieldReader.ts'
import { pictureLink, size, text } from '../values.ts'

/** The first image of a story or report that has an address, and whom to thank for it. */
export function pictureOf(item: FieldReader<ReportField>): {
  picture: CheckedPicture | undefined
  pictureCredit: string | undefined
} {
  for (const image of item.groups('images', IMAGE_FIELDS)) {
    const url = image.required('url', pictureLink, 'warning')
    if (url === undefined) continue
    const width = image.optional('width', size)
    const height = image.optional('height', size)
    const alt = image.optional('title', text(1000))
    const pictureCredit = image.optional('attribution', text(300))
    const isSized = width !== undefined && height !== undefined
    return {
      picture: {
        url,
        ...(isSized ? { width, height } : UNSIZED),
        alt,
        color: undefined,
        sizes: undefined,
      },
      pictureCredit,
    }
  }
  return { picture: undefined, pictureCredit: undefined }
}

const UNSIZED = { width: undefined, height: undefined }
