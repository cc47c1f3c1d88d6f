/** Before what a listed address is asked with its user and password: for its own host alone, and never without encryption where it has that. */
export function authorization(listed: URL, url: URL): { readonly Authorization?: string } {
  if ((listed.username === '' && listed.password === '') || !isOf(listed, url)) return {}
  const [user, password] = [listed.username, listed.password].map(decoded)
  return { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
}

/** The same host at the same port; or the port for encryption in the place of the one without. */
const isOf = (listed: URL, url: URL): boolean =>
  url.origin === listed.origin ||
  (url.protocol === 'https:' && listed.protocol === 'http:' && url.host === listed.host)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function withoutPassword(url: URL): URL {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  return plain
}
