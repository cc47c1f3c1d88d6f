/**
 * About how many distinct texts some reports are, where the same text counts once.
 *
 * @param reports how many there are
 * @param copies see `copiesSchema`
 */
export const distinctCount = (
  reports: number,
  copies: readonly (readonly number[])[] | undefined,
): number => reports - (copies ?? []).reduce((sum, group) => sum + group.length - 1, 0)
