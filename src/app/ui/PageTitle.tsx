import { textDirection } from '../../shared/writing/textDirection.ts'

/** The one `h1` of a view. Focus moves here when the reader comes to the view. */
export function PageTitle({
  children,
  language,
  className = '',
}: {
  children: string
  /** Where it is not the page's. */
  language?: string | undefined
  className?: string
}) {
  return (
    <h1
      tabIndex={-1}
      lang={language}
      className={`font-serif font-bold tracking-tight ${className}`}
    >
      <bdi dir={textDirection(children)}>{children}</bdi>
    </h1>
  )
}

/** The look of a title that names a list or a message, not a story. */
export const SECTION_TITLE = 'mt-6 text-3xl sm:text-4xl'
