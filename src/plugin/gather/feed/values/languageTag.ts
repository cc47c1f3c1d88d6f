const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i

/** A language tag by BCP 47; `en_US` is `en-US`. Undefined for what is none, such as `English`. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? ''
  return TAG.test(tag) ? tag : undefined
}
