import * as v from 'valibot'
import type { PageElement } from '../page/pageElements.ts'

/** What a page says of its article to search engines. */
export interface Described {
  readonly published: string | undefined
  readonly description: string | undefined
  readonly image:
    | {
        readonly url: string
        readonly width?: string | undefined
        readonly height?: string | undefined
      }
    | undefined
  readonly isVideo: boolean
}

const NOTHING: Described = {
  published: undefined,
  description: undefined,
  image: undefined,
  isVideo: false,
}

const ARTICLE = /(Article|Posting|Report|Review|VideoObject)$/
/** Descriptions lie in one another, and no deeper than that. */
const DEEPEST = 4

const text = v.fallback(v.optional(v.pipe(v.string(), v.trim())), undefined)
const size = v.fallback(
  v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
  undefined,
)
const imageSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((url) => ({ url, width: undefined, height: undefined })),
  ),
  v.object({ url: v.string(), width: size, height: size }),
])
const firstImage = v.fallback(
  v.optional(
    v.union([
      imageSchema,
      v.pipe(
        v.array(v.unknown()),
        v.transform(([first]) => first),
        imageSchema,
      ),
    ]),
  ),
  undefined,
)
const types = v.fallback(
  v.union([
    v.pipe(
      v.string(),
      v.transform((one) => [one]),
    ),
    v.array(v.string()),
  ]),
  [],
)
const thingSchema = v.object({
  '@type': types,
  datePublished: text,
  uploadDate: text,
  description: text,
  image: firstImage,
  thumbnailUrl: firstImage,
})
type Thing = v.InferOutput<typeof thingSchema>

/** What the first article of a page's JSON-LD says of itself. */
export function jsonLdOf(elements: readonly PageElement[]): Described {
  const scripts = elements.filter(
    ({ name, get }) => name === 'script' && /^application\/ld\+json/i.test(get('type').trim()),
  )
  for (const script of scripts) {
    const article = articleIn(parsed(script.text()), 0)
    if (article) return describedOf(article)
  }
  return NOTHING
}

/** Many a page has comments around it, or line breaks in its texts, which JSON has not. */
function parsed(json: string): unknown {
  const bare = json.replace(
    /^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  )
  try {
    return JSON.parse(bare.replace(/[\n\r\t]+/g, ' '))
  } catch {
    return undefined
  }
}

const graphSchema = v.object({
  '@graph': v.optional(v.unknown()),
  mainEntity: v.optional(v.unknown()),
})

function articleIn(value: unknown, depth: number): Thing | undefined {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = articleIn(each, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const thing = v.safeParse(thingSchema, value)
  if (!thing.success) return undefined
  if (thing.output['@type'].some((type) => ARTICLE.test(type))) return thing.output
  const graph = v.safeParse(graphSchema, value)
  if (!graph.success) return undefined
  const { '@graph': all, mainEntity } = graph.output
  return articleIn(all, depth + 1) ?? articleIn(mainEntity, depth + 1)
}

const describedOf = (thing: Thing): Described => ({
  published: thing.datePublished ?? thing.uploadDate,
  description: thing.description,
  image: thing.image ?? thing.thumbnailUrl,
  isVideo: thing['@type'].includes('VideoObject'),
})
