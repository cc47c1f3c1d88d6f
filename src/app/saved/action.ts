/** How a button looks that stands in a saved story's line. */
export const ACTION =
  'unprinted inline-flex min-h-8 min-w-6 cursor-pointer items-center text-sm underline decoration-rule underline-offset-4 hover:decoration-current'
