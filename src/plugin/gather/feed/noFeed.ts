/** Bytes that are no feed. Its message goes on after an address: `is a web page, …`. */
export class NoFeed extends Error {
  override readonly name = 'NoFeed'
}
