import type { Logo } from '../../shared/site.ts'
import { type Icon, OUR_ICONS } from './siteIcons.ts'

/** How a site looks, as far as programs other than style sheets have to know. */
export interface SiteLook {
  /** The color that pages lie on, in the light scheme and in the dark one. */
  readonly paper: { readonly light: string; readonly dark: string }
  readonly icons: readonly Icon[]
  readonly logo: Logo | undefined
}

/** That of the project: the colors are those of src/app/style.css. */
export const OUR_LOOK: SiteLook = {
  paper: { light: '#fbf9f4', dark: '#171614' },
  icons: OUR_ICONS,
  logo: undefined,
}

/** What pages lie on where a reader has chosen sepia, whatever the colors of the site: that of src/app/chosen.css. */
export const SEPIA_PAPER = '#f4ead5'
