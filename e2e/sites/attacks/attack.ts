/**
 * What people put where a headline, an address or a file name belongs. What runs calls `attacked()`, and what
 * loads asks `attacker.example`; an address that only looks odd is one of `pictures.example`.
 */

/** What runs an attack that has not been stopped. */
export const RUN = 'attacked()'

/** Who is asked by what should load nothing. */
export const HOST = 'attacker.example'
