/** An event is over when nobody has reported it for so long: what comes later begins another one. Milliseconds. */
export const WINDOW = 72 * 60 * 60 * 1000
