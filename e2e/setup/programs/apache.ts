import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Site, WORK } from '../sites.ts'

const README = join(import.meta.dirname, '../../../src/plugin/host/README.md')
const FOLDER = join(WORK, 'apache')
const CONFIGURATION = join(FOLDER, 'httpd.conf')

/** Where systems keep Apache's modules. */
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2']

/** Path of the Apache on this machine, whose modules are where they are looked for; undefined if there is none. */
export function findApache(): string | undefined {
  if (modulesFolder() === undefined) return undefined
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders
    .flatMap((folder) => ['apache2', 'httpd'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

const modulesFolder = (): string | undefined => MODULES.find((folder) => existsSync(folder))

/** Runs Apache in the foreground with the configuration that `configureApache` has written. */
export const apacheCommand = (apache: string): string =>
  `"${apache}" -d "${FOLDER}" -f "${CONFIGURATION}" -DFOREGROUND`

/** Needed by the server itself, or by the file of src/plugin/host/README.md. */
const NEEDED = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'rewrite', 'headers', 'deflate']

/** Writes a configuration that allows `.htaccess`, and that of src/plugin/host/README.md for a site that is built. */
export function configureApache({ outDir, port }: Site): void {
  mkdirSync(FOLDER, { recursive: true })
  const folder = modulesFolder() ?? ''
  const modules = [...NEEDED, 'filter']
    .map((name) => [name, join(folder, `mod_${name}.so`)] as const)
    .filter(([, path]) => existsSync(path))
  writeFileSync(
    CONFIGURATION,
    `${modules.map(([name, path]) => `LoadModule ${name}_module "${path}"`).join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile "${join(FOLDER, 'httpd.pid')}"
DefaultRuntimeDir "${FOLDER}"
ErrorLog "${join(FOLDER, 'error.log')}"
LogLevel crit
TypesConfig /etc/mime.types
DocumentRoot "${outDir}"
<Directory "${outDir}">
AllowOverride All
Require all granted
</Directory>
`,
  )
  writeFileSync(join(outDir, '.htaccess'), readmeFile())
}

/** The block below "On Apache", so that what is tested is what publishers copy. */
function readmeFile(): string {
  const text = readFileSync(README, 'utf8')
  const block = /^## On Apache$.*?^```apache\n(.*?)^```$/ms.exec(text)?.[1]
  if (block === undefined) throw new Error(`${README} has no block of Apache below "On Apache"`)
  return block
}
