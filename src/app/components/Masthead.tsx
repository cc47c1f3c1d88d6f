import { NavLink, useLocation } from 'react-router'
import { listPath, TOPICS_PATH } from '../../shared/paths.ts'

/** The site's name and its sections, on top of every view. */
export function Masthead({ title }: { title: string }) {
  return (
    <header className="page-width">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-4 border-double border-rule pt-5 pb-3">
        <NavLink
          to={listPath()}
          className="font-serif text-3xl font-bold tracking-tight sm:text-4xl"
          end
        >
          {title}
        </NavLink>
        <nav aria-label="Sections">
          <ul className="-mx-2 flex gap-x-2 text-sm font-medium">
            <Section to={listPath()} label="Latest" />
            <Section to={TOPICS_PATH} label="Topics" />
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Section({ to, label }: { to: string; label: string }) {
  const isHere = useLocation().pathname === to
  return (
    <li>
      <NavLink
        to={to}
        end
        className={`inline-flex min-h-9 items-center px-2 hover:underline ${isHere ? 'underline decoration-accent decoration-2 underline-offset-8' : ''}`}
      >
        {label}
      </NavLink>
    </li>
  )
}
