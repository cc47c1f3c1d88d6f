const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * JSON for the inside of an HTML `<script>` element: no text in it can end the element, begin a comment, or
 * be read differently by XML and JavaScript parsers.
 */
export const scriptJson = (value: unknown): string => escapeJson(JSON.stringify(value))

/** The same for what is JSON already. */
export const escapeJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '')
