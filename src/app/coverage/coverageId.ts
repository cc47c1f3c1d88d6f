/** Id of the section's heading, to which the top of the story leads. */
export const COVERAGE_ID = 'coverage'
