/** No tag that means well has more parts; `utf-8` is an encoding. */
const TAG = /^(?!utf-)[a-z]{2,3}(-[a-z0-9]{1,8}){0,8}$/i
const LONGEST = 100

/** A language tag by BCP 47; `en_US` is `en-US`. Undefined for what is none, such as `English`. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.slice(0, LONGEST).trim().replaceAll('_', '-') ?? ''
  return TAG.test(tag) ? tag : undefined
}
