import type { ReactNode } from 'react'
import { ARCHIVE_PATH, listPath, ownPath, TOPICS_PATH, textPath } from '../../shared/paths.ts'
import type { Logo, Site } from '../../shared/site.ts'
import { TOP_PATH } from '../../shared/top/topPath.ts'
import { useLocation } from '../navigation/router/router.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { SavedSign } from '../ui/signs/SavedSign.tsx'
import { say } from '../words/words.ts'
import { pagesIn } from './pagesIn.ts'
import { SearchField } from './SearchField.tsx'

/** The site's nameplate and its sections, on top of every view. */
export function Masthead({
  title,
  description,
  logo,
}: Pick<Site, 'title' | 'description' | 'logo'>) {
  return (
    <header className="page-width pt-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
        <Link
          to={listPath()}
          {...asWritten(title)}
          className="font-serif text-[min(clamp(2rem,1.4rem+2.8vw,3.75rem),13vw)] leading-none font-bold tracking-tight"
        >
          {logo ? <LogoPicture logo={logo} title={title} /> : title}
        </Link>
        <p
          {...asWritten(description)}
          className="max-w-[44ch] font-serif text-sm text-muted slanted max-md:hidden"
        >
          {description}
        </p>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 border-t-4 border-b border-double border-ink">
        <nav aria-label={say('sections')}>
          <ul className="-mx-2 flex flex-wrap section-gap text-sm font-semibold">
            <Section to={listPath()} label={say('latest')} />
            <Section to={TOP_PATH} label={say('top')} />
            <Section to={TOPICS_PATH} label={say('topics')} />
            <Section to={ARCHIVE_PATH} label={say('archive')} />
            <Section to={ownPath('saved')} label={say('saved')} sign={<SavedSign />} />
            {pagesIn('navigation').map(({ slug, title }) => (
              <Section key={slug} to={textPath(slug)} label={title} {...asWritten(title)} />
            ))}
          </ul>
        </nav>
        <SearchField />
      </div>
    </header>
  )
}

/** As high as the title would be. */
function LogoPicture({ logo, title }: { logo: Logo; title: string }) {
  const { path, darkPath, width, height } = logo
  return (
    <picture>
      {darkPath && <source media="(prefers-color-scheme: dark)" srcSet={fileAddress(darkPath)} />}
      <img
        src={fileAddress(path)}
        alt={title}
        width={width}
        height={height}
        className="h-[1em] w-auto max-w-full object-contain object-left rtl:object-right"
      />
    </picture>
  )
}

const fileAddress = (path: string): string => `${import.meta.env.BASE_URL}${path.slice(1)}`

interface Props {
  to: string
  label: string
  /** Stands for it where the window is narrow: the sections have one line there. */
  sign?: ReactNode
  /** Of the label, where they are not the page's. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

function Section({ to, label, sign, ...written }: Props) {
  const { pathname } = useLocation()
  const isWithin = pathname.startsWith(`${to}/`)
  return (
    <li>
      <Link
        to={to}
        {...written}
        aria-current={pathname === to ? 'page' : isWithin || undefined}
        className="inline-flex min-h-10 items-center px-2 underline-offset-8 hover:underline aria-[current]:text-accent aria-[current]:underline aria-[current]:decoration-2"
      >
        {sign ? (
          <>
            <span className="section-sign sm:hidden">{sign}</span>
            <span className="max-sm:sr-only">{label}</span>
          </>
        ) : (
          label
        )}
      </Link>
    </li>
  )
}
