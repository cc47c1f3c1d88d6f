/** Signs that Markdown reads as its own, anywhere in a line. */
const SIGNS = /[\\`*_[\]<>&~|#!]/g

/** At the start of a line these make lists. */
const LIST_SIGN = /^(\d*)([-+.)])/

/** A text that Markdown shows as it is. */
export const markdownText = (text: string): string =>
  text.replace(SIGNS, '\\$&').replace(LIST_SIGN, '$1\\$2')

/**
 * A link in Markdown.
 *
 * @param url an absolute address: it has no spaces, and its brackets are written so that they end no link
 */
export const markdownLink = (text: string, url: string): string =>
  `[${markdownText(text)}](${url.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`
