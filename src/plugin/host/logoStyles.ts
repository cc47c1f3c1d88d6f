import type { Logo } from '../../shared/site.ts'

/** Has the logo be that of the colors which a reader has chosen: the page itself knows those of the system alone. */
export function logoStyles(logo: Logo | undefined): string {
  if (logo?.darkPath === undefined) return ''
  const rule = (page: string, path: string) =>
    `${page} header:has(+ main) picture > img { content: url("${path}"); }`
  return `
@media screen {
  ${rule(':root[data-theme="dark"]', logo.darkPath)}
  ${rule(':root:is([data-theme="light"], [data-theme="sepia"])', logo.path)}
}
`
}
