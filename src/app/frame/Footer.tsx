import {
  ARCHIVE_PATH,
  FOLLOW_PATH,
  listPath,
  OWN_PAGES,
  ownPath,
  PUBLISHERS_PATH,
  TOPICS_PATH,
  textPath,
} from '../../shared/paths.ts'
import type { Site } from '../../shared/site.ts'
import { type Overlay, showOverlay } from '../navigation/overlays.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'
import { pagesIn } from './pagesIn.ts'

interface Props {
  title: string
  description: string
  links: Site['footerLinks']
}

/** What the site is, and the publisher's own links, at the foot of every view. */
export function Footer({ title, description, links }: Props) {
  return (
    <footer className="border-t border-rule bg-shade text-sm">
      <div className="page-width flex flex-wrap justify-between gap-x-12 gap-y-4 py-8">
        <div className="max-w-prose">
          <p className="font-serif text-lg font-bold">
            <bdi {...asWritten(title)}>{title}</bdi>
          </p>
          <p className="mt-1 text-muted">
            <bdi {...asWritten(description)}>{description}</bdi>
          </p>
        </div>
        <nav aria-label={say('footer')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            <li>
              <Link className={LINK} to={listPath()}>
                {say('latestStories')}
              </Link>
            </li>
            <li>
              <Link className={LINK} to={TOPICS_PATH}>
                {say('allTopics')}
              </Link>
            </li>
            <li>
              <Link className={LINK} to={PUBLISHERS_PATH}>
                {say('publisherList')}
              </Link>
            </li>
            <li>
              <Link className={LINK} to={ARCHIVE_PATH}>
                {say('archive')}
              </Link>
            </li>
            <li>
              <Link className={LINK} to={FOLLOW_PATH}>
                {say('feed')}
              </Link>
            </li>
            {OWN_PAGES.map((page) => (
              <li key={page}>
                <Link className={LINK} to={ownPath(page)}>
                  {say(page)}
                </Link>
              </li>
            ))}
            <ShowButton overlay="palette" label={say('goTo')} />
            <ShowButton overlay="help" label={say('keys')} />
            <ShowButton overlay="contacts" label={say('contacts')} />
            {pagesIn('footer').map(({ slug, title }) => (
              <li key={slug} {...asWritten(title)}>
                <Link className={LINK} to={textPath(slug)}>
                  {title}
                </Link>
              </li>
            ))}
            {links.map((link) => (
              <li key={link.href}>
                <FooterLink {...link} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

const LINK =
  'inline-flex min-h-8 items-center underline decoration-rule underline-offset-4 hover:decoration-current'

/** Lays something over the view. It shows only where a script can: its place is kept, so that nothing moves then. */
function ShowButton({ overlay, label }: { overlay: Overlay; label: string }) {
  return (
    <li className="unprinted noscript:hidden">
      <button
        type="button"
        onClick={() => showOverlay(overlay)}
        className={`${LINK} cursor-pointer ${useHydrated() ? '' : 'invisible'}`}
      >
        {label}
      </button>
    </li>
  )
}

function FooterLink({ label, href }: { label: string; href: string }) {
  if (href.startsWith('/')) {
    return (
      <a
        className={LINK}
        {...asWritten(label)}
        href={`${import.meta.env.BASE_URL}${href.slice(1)}`}
      >
        {label}
      </a>
    )
  }
  return (
    <ExternalLink className={LINK} href={href}>
      <span {...asWritten(label)}>{label}</span>
    </ExternalLink>
  )
}
