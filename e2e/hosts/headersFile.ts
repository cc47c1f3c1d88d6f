/** What a `_headers` file says of an address: all headers of the patterns that match it. */
export function headersFileReader(text: string) {
  const rules = text
    .split('\n\n')
    .map((block) => block.trim().split('\n'))
    .filter(([pattern]) => pattern?.startsWith('/'))
    .map(([pattern = '', ...lines]) => ({
      pattern: new RegExp(
        `^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`,
      ),
      headers: lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
        return [name.toLowerCase(), value] as const
      }),
    }))
  return {
    /** All names that the file has anywhere. */
    names: new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name))),
    of: (path: string): Record<string, string> =>
      Object.fromEntries(
        rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
      ),
  }
}
