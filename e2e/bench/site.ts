import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeCorpus } from './corpus.ts'
import { environment, PROJECT, ready, startServer, stop, VITE } from './server.ts'

/** A folder of news files that a measurement builds a site from. */
export interface Content {
  readonly name: string
  /** Empty for the project's own site. */
  readonly folder: string
  /** The folder of its settings and all else that is its own, where it has one. */
  readonly site?: string
  /** Where the site is built. */
  readonly outDir: string
}

/** The project's own sample. */
export const sampleContent = (work: string): Content => ({
  name: 'sample',
  folder: '',
  outDir: join(work, 'site-sample'),
})

/** A made-up corpus, which is written here. */
export function corpusContent(work: string, files: number): Content {
  console.error(`Writing ${files} files …`)
  const folder = join(work, `content-${files}`)
  writeCorpus(folder, files)
  return {
    name: `${files.toLocaleString('en')} files`,
    folder,
    outDir: join(work, `site-${files}`),
  }
}

/**
 * Builds a site as a publisher does, serves it with `vite preview`, and ends the server when `use` is done.
 *
 * @param siteUrl the address that the site says it is published at
 * @throws Error with what the build printed, where it fails
 */
export async function withSite<T>(
  { name, folder, site = '', outDir }: Content,
  port: number,
  siteUrl: string,
  use: () => Promise<T>,
): Promise<T> {
  const variables = { CONTENT_DIR: folder, SITE_DIR: site, SITE_URL: siteUrl }
  console.error(`Building ${name} …`)
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--logLevel', 'error', '--outDir', outDir],
    { cwd: PROJECT, env: environment(variables), maxBuffer: 2 ** 28 },
  )
  const server = startServer(['preview', '--outDir', outDir], port, variables)
  try {
    await ready(server, [`http://localhost:${port}/data/manifest.json`])
    return await use()
  } finally {
    await stop(server)
  }
}
