import { escapeUTF8 } from 'entities/escape'
import type { Rolldown } from 'vite'
import { localAddress, type SiteAddress } from '../host/siteAddress.ts'
import { isModule, LOOK } from './appModules.ts'

const LOOK_MARK = '<!--look-->'

/**
 * Puts the script into index.html that shows what a reader has chosen. Browsers read on while it comes, and paint nothing before
 * it has run; those that do not know `blocking` fetch it first, at least.
 *
 * @throws Error where it is in no file of its own: then it would be no script but a module, which waits for the whole page
 */
export function withLook(html: string, bundled: Rolldown.OutputBundle, site: SiteAddress): string {
  const look = Object.values(bundled).find(
    (file) => file.type === 'chunk' && isModule(file.facadeModuleId ?? '', LOOK),
  )
  if (look?.type !== 'chunk' || look.imports.length > 0 || look.exports.length > 0) {
    throw new Error(`the build has no script of its own for ${LOOK}`)
  }
  const address = escapeUTF8(localAddress(site, `/${look.fileName}`))
  return html.replace(
    LOOK_MARK,
    `<script async blocking="render" fetchpriority="high" src="${address}"></script>`,
  )
}

/** The same in the dev server, where nobody minds that it comes a little later. */
export const withLateLook = (html: string): string =>
  html.replace(LOOK_MARK, `<script type="module" src="/${LOOK}"></script>`)
