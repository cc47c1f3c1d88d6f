/** The sign of saving a story: filled where it is saved. */
export const SavedSign = ({ isFilled = false }: { isFilled?: boolean }) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    fill={isFilled ? 'currentColor' : 'none'}
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <path d="M3.75 1.75h8.5v12.5L8 10.75l-4.25 3.5z" />
  </svg>
)
