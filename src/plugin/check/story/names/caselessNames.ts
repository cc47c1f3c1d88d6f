/** Katakana of some length, and what stands in quotation marks without letters that have capitals. */
const NAME =
  /[\p{Script=Katakana}ー・]{3,}|[「『《“]([^「『《“」』》”\p{Ll}\p{Lu}]{2,20})[」』》”]/gu
/** The names that can be told in text of scripts without capitals: others than these need a dictionary. */
export const caselessNames = (text: string): string[] =>
  [...text.matchAll(NAME)].map(([run, quoted]) => quoted ?? run)
