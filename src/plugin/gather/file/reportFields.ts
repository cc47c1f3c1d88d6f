import type { GatheredReport, GatheredStory } from './gatheredReport.ts'
import type { FieldData } from './printFields.ts'

type Fields = Readonly<Record<string, FieldData | undefined>>

/** The fields of an entry of `related`, in the order of a story's. */
export const reportFields = (report: GatheredReport): Fields => ({
  ...ownFields(report),
  provider: providerFields(report),
  images: imageFields(report),
})

/** The fields of a story, in their order. */
export const storyFields = ({
  report,
  related,
  heat,
  published,
  topics,
}: GatheredStory): Fields => {
  const { gathered, ...own } = ownFields(report)
  return {
    ...own,
    heat,
    published,
    gathered,
    provider: providerFields(report),
    topics: topics.length > 0 ? topics : undefined,
    images: imageFields(report),
    related: related.length > 0 ? related.map(reportFields) : undefined,
  }
}

const ownFields = (report: GatheredReport): Fields => ({
  title: report.title,
  excerpt: report.excerpt,
  publishedDateTime: report.published,
  updatedDateTime: report.updated,
  originalUrl: report.original,
  webUrl: report.link,
  type: report.type,
  quality: report.quality,
  gathered: report.gathered,
})

const providerFields = ({ provider: { name, domain, icon } }: GatheredReport): FieldData => ({
  name: name === '' ? undefined : name,
  domain: domain === '' ? undefined : domain,
  images: icon === undefined ? undefined : [{ url: icon }],
})

const imageFields = ({ picture }: GatheredReport): FieldData | undefined =>
  picture && [
    {
      url: picture.url,
      width: picture.width,
      height: picture.height,
      title: picture.alt,
      attribution: picture.credit,
    },
  ]
