import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Hugo's version, or undefined where it is not on the PATH. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? /v\d+(\.\d+)+/.exec(stdout)?.[0] : undefined
}

/** The fields that our lists and details have, as one JSON list. */
const TEMPLATE = `[{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}{{ dict "id" .File.ContentBaseName "title" .Title "excerpt" .Params.excerpt "date" .Params.publisheddatetime "url" .Params.weburl "provider" .Params.provider "topics" .Params.topics "images" .Params.images "related" .Params.related | jsonify }}{{ end }}]
`

/** Writes a Hugo site that turns the content folder into one JSON list, the least that it can do. */
export function writeHugoSite(folder: string, content: string): void {
  mkdirSync(join(folder, 'layouts'), { recursive: true })
  writeFileSync(join(folder, 'layouts', 'index.json'), TEMPLATE)
  writeFileSync(
    join(folder, 'config.toml'),
    `contentDir = ${JSON.stringify(content)}
baseURL = "https://example.org/"
disableKinds = ["section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[outputs]
home = ["JSON"]
`,
  )
}
