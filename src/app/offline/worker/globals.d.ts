/** What the build puts before the worker's code: the files of the app that it was built with. */
declare const EDITION: {
  /** Made from the files: another one where any of them differs. */
  readonly name: string
  /** Paths below the site's base path. */
  readonly files: readonly string[]
}

interface ImportMeta {
  readonly env: { readonly BASE_URL: string }
}
