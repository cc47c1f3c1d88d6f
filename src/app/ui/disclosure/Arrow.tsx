/** Shows that something opens below, or closes. */
export function Arrow({ isUp }: { isUp: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 6"
      className={`w-2.5 shrink-0 text-muted ${isUp ? 'rotate-180' : ''}`}
    >
      <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
