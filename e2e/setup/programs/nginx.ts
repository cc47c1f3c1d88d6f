import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Site, WORK } from '../sites.ts'
import { canInstall, installPackage } from './debian.ts'

const README = join(import.meta.dirname, '../../../src/plugin/host/README.md')
const FOLDER = join(WORK, 'nginx')
const CONFIGURATION = join(FOLDER, 'nginx.conf')

/** Path of the nginx on this machine; undefined if there is none. */
export function findNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
}

/**
 * Finds nginx or installs it where this is root on Debian. Says what it does; where nothing worked, the
 * tests through nginx are left out.
 */
export function provideNginx(): string | undefined {
  if (findNginx() === undefined && canInstall()) {
    console.log("nginx: none found, installing Debian's nginx-light package")
    installPackage('nginx-light')
  }
  const nginx = findNginx()
  console.log(`nginx: ${nginx ?? 'none found'}`)
  return nginx
}

/** Runs nginx in the foreground with the configuration that `configureNginx` has written. */
export const nginxCommand = (nginx: string): string =>
  `"${nginx}" -e stderr -p "${FOLDER}" -c "${CONFIGURATION}"`

/** Writes a configuration with the server of src/plugin/host/README.md, for a site of the tests. */
export function configureNginx({ outDir, port }: Site): void {
  mkdirSync(join(FOLDER, 'temp'), { recursive: true })
  const server = filled(
    filled(readmeServer(), /\blisten .*;/, `listen ${port};`),
    /\broot .*;/,
    `root "${outDir}";`,
  )
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    CONFIGURATION,
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid nginx.pid;
events {}
http {
include "${mediaTypes()}";
access_log off;
log_not_found off;
${folders.map((name) => `${name}_temp_path temp/${name};`).join('\n')}
${server}
}
`,
  )
}

/** The block below "On nginx", so that what is tested is what publishers copy. */
function readmeServer(): string {
  const text = readFileSync(README, 'utf8')
  const block = /^## On nginx$.*?^```nginx\n(.*?)^```$/ms.exec(text)?.[1]
  if (block === undefined) throw new Error(`${README} has no block of nginx below "On nginx"`)
  return block
}

function filled(text: string, line: RegExp, replacement: string): string {
  if (!line.test(text)) throw new Error(`${README}: the server of nginx has no line like ${line}`)
  return text.replace(line, replacement)
}

/** The file of media types that comes with nginx, beside its own configuration. */
function mediaTypes(): string {
  const { stderr } = spawnSync(findNginx() ?? 'nginx', ['-V'], { encoding: 'utf8' })
  const path = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'
  return join(dirname(path), 'mime.types')
}
