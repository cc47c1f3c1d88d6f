/** What JSON leaves as it is, and YAML or an editor does not: other control characters and line ends, a byte order mark, what is no character. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufdd0-\ufdef\ufffe\uffff]/g

/** A text in double quotes, on one line, that both YAML and JSON read as it is, whatever is in it. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
