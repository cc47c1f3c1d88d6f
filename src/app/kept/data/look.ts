/** Buttons of the section of what is kept. */
export const BUTTON =
  'inline-flex min-h-11 cursor-pointer items-center border border-ink px-6 font-semibold hover:bg-ink hover:text-paper'

/** What is explained. */
export const NOTE = 'mt-1 max-w-prose text-sm text-muted'
