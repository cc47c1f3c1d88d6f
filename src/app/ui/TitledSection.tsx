import type { ReactNode, Ref } from 'react'

interface Props {
  title: string
  /** Of the heading, for what moves the focus to it. */
  heading?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** A section below a line: where the window is wide its heading stands at the start, and all else beside it. */
export const TitledSection = ({ title, heading, children }: Props) => (
  <section className="mt-8 border-t border-ink pt-3 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-x-8 lg:pt-4">
    <h2
      ref={heading}
      tabIndex={heading === undefined ? undefined : -1}
      className="font-serif text-2xl font-bold"
    >
      {title}
    </h2>
    <div className="lg:pb-2 lg:[&>:first-child]:mt-1">{children}</div>
  </section>
)
