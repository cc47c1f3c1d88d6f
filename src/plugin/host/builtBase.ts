import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { WEB_APP_MANIFEST_PATH } from '../../shared/paths.ts'
import { toBase } from '../run/basePath.ts'

/** Of a web app manifest, the path below which its site lives. */
const manifestSchema = v.pipe(v.string(), v.parseJson(), v.object({ scope: v.string() }))

/**
 * The base path that the site in a folder was built for.
 *
 * @returns undefined where there is no site, or it does not say
 */
export function builtBase(folder: string): string | undefined {
  const manifest = v.safeParse(manifestSchema, textOf(join(folder, WEB_APP_MANIFEST_PATH)))
  return manifest.success ? toBase(manifest.output.scope) : undefined
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
