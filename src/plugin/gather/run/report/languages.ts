import type { Candidate } from './candidate.ts'

/** Of a text whose language nobody knows. */
export const UNKNOWN = 'und'

/** `en` for `en-GB`; the two written forms of Norwegian are one; what cannot be read is as good as none. */
export function baseLanguage(tag: string | undefined): string {
  if (tag === undefined) return UNKNOWN
  try {
    // Of `und` itself V8 gives none.
    const language = new Intl.Locale(tag).language || UNKNOWN
    return language === 'nb' || language === 'nn' ? 'no' : language
  } catch {
    return UNKNOWN
  }
}

/** Tells the language of a text; undefined where that is not sure. */
type LanguageOf = (text: string) => string | undefined

/**
 * Gives reports whose feed does not say in what language they are the one that their words are of. What tells languages takes
 * half a second to load: most runs can do without.
 *
 * @param isNeeded whether there are other texts to tell the language of
 */
export async function withLanguages(
  fresh: readonly Candidate[],
  recovered: ReadonlyMap<string, readonly Candidate[]>,
  isNeeded: boolean,
): Promise<{
  fresh: readonly Candidate[]
  recovered: ReadonlyMap<string, readonly Candidate[]>
  languageOf: LanguageOf
}> {
  const all = [...fresh, ...[...recovered.values()].flat()]
  if (!isNeeded && !all.some(({ language }) => language === UNKNOWN)) {
    return { fresh, recovered, languageOf: () => undefined }
  }
  const { languageOf } = await import('../../group/languageOf.ts')
  const told = (candidate: Candidate) => withLanguage(candidate, languageOf)
  return {
    fresh: fresh.map(told),
    recovered: new Map([...recovered].map(([story, own]) => [story, own.map(told)])),
    languageOf,
  }
}

const withLanguage = (candidate: Candidate, languageOf: LanguageOf): Candidate => {
  const { language, report } = candidate
  if (language !== UNKNOWN) return candidate
  return {
    ...candidate,
    language: languageOf(`${report.title} ${report.excerpt ?? ''}`) ?? UNKNOWN,
  }
}
