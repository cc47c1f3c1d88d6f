/** The arrow of a link that leads out of the site. It points to where lines end. */
export const Arrow = () => <span className="inline-block rtl:-scale-x-100">↗</span>
