/** The triangle that stands for playing, in the color of the words beside it. */
export const PlaySign = ({ className }: { className: string }) => (
  <svg aria-hidden="true" viewBox="0 0 10 10" className={`${className} fill-current`}>
    <path d="M1 0l9 5-9 5z" />
  </svg>
)
