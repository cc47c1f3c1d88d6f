/** Whether there is time for everything: `npm run nightly`. */
export const isNight = process.env.E2E_NIGHTLY !== undefined

/** Why a test is left out by day. */
export const LEFT_TO_NIGHT = 'it is left to the night'
