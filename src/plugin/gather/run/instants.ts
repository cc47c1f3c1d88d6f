/** An instant as the robot writes it: ISO 8601 in UTC, without fractions of a second. */
export const instantOf = (time: number | Date): string =>
  `${new Date(time).toISOString().slice(0, 19)}Z`
