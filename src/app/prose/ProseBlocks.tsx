import { site } from 'virtual:broadsheet/site'
import { createElement, type ReactNode } from 'react'
import type { Prose, ProseElement, ProseTag } from '../../shared/prose/prose.ts'
import { wordsOf } from '../../shared/prose/wordsOf.ts'
import { useWithheld } from '../marks/look.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { pictureSource } from '../ui/pictures/pictureSource.ts'

/** A text with headings, links and the like, as elements: nothing of it is HTML. */
export const ProseBlocks = ({ body }: { body: readonly Prose[] }): ReactNode => (
  <div className="mt-4 max-w-[66ch] font-serif text-lg leading-relaxed">{elementsOf(body)}</div>
)

const elementsOf = (body: readonly Prose[] | undefined): ReactNode[] =>
  (body ?? []).map((prose, i) =>
    // A text is shown as it is, or another one takes its place: places are good keys.
    typeof prose === 'string' ? prose : <ProsePart key={i} part={prose} />,
  )

function ProsePart({ part }: { part: ProseElement }): ReactNode {
  const { tag, href = '', src = '', alt, start, children } = part
  const inside = children === undefined ? undefined : elementsOf(children)
  if (tag === 'a') return <ProseLink href={href}>{inside}</ProseLink>
  if (tag === 'img') return <ProsePicture src={src} alt={alt ?? ''} />
  const shown = createElement(tag, { className: LOOK[tag], start, ...written(part) }, inside)
  // What is too wide is moved within its own box.
  return tag === 'table' ? <div className="mt-4 overflow-x-auto">{shown}</div> : shown
}

/** Each paragraph, heading and entry runs by its own words. */
const TEXTS: ReadonlySet<ProseTag> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th'])

const written = (part: ProseElement) => (TEXTS.has(part.tag) ? asWritten(wordsOf(part)) : {})

const HEADING = 'mt-8 font-bold tracking-tight'

const LOOK: Partial<Record<ProseTag, string>> = {
  h2: `${HEADING} text-2xl`,
  h3: `${HEADING} text-xl`,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  p: 'mt-4 first:mt-0',
  ul: 'mt-4 list-disc ps-6',
  ol: 'mt-4 list-decimal ps-6',
  li: 'mt-1',
  blockquote: 'mt-4 border-s-4 border-rule ps-4 text-muted',
  pre: 'mt-4 overflow-x-auto bg-shade p-4 text-base',
  code: 'bg-shade',
  hr: 'my-8 border-rule',
  table: 'border-collapse text-base',
  th: 'border border-rule px-3 py-1 text-start',
  td: 'border border-rule px-3 py-1',
}

const LINK = 'text-accent underline underline-offset-4'

/** A path of this site may be that of a page or of a file, so that browsers load it anew. */
function ProseLink({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('http')) {
    return (
      <ExternalLink className={LINK} href={href}>
        {children}
      </ExternalLink>
    )
  }
  return (
    <a className={LINK} href={pictureSource(href)}>
      {children}
    </a>
  )
}

/** A picture, or its words where the site shows none of other hosts, or the reader wants none. */
function ProsePicture({ src, alt }: { src: string; alt: string }) {
  if (useWithheld(src)) return alt
  if (site.images === 'self' && !src.startsWith('/')) return alt
  return (
    <img
      src={pictureSource(src)}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      className="mt-4 h-auto max-w-full"
    />
  )
}
