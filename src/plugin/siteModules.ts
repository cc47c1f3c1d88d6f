/** The virtual modules, which tell the app of the site. */
import type { ResolvedConfig } from 'vite'
import { printTermLanguage } from '../shared/find/stemmers.ts'
import { SOURCES_PATH } from '../shared/paths.ts'
import type { PageLink } from '../shared/site.ts'
import { say } from '../shared/words/say.ts'
import { logoStyles } from './host/logoStyles.ts'
import { LATER_WORDS_NAMES, printAppSite, printLaterWords } from './host/printAppSite.ts'
import type { PublishedSite } from './host/publishedSite.ts'
import { ownTexts } from './pipeline/ownTexts.ts'
import { hasSources } from './pipeline/robotSources.ts'
import type { Settings } from './run/settings.ts'
import { SITE_MODULE } from './run/siteModule.ts'
import type { Setup } from './setup.ts'

const THEME = 'theme.css'

/** The site, its theme, how its texts are cut for the search, and what adds the words of a view, or of what is loaded later, to its own. */
export const MODULES = new RegExp(
  `^\\0?virtual:broadsheet/(site|body|offline|terms|theme\\.css|words/(${LATER_WORDS_NAMES.join('|')}))$`,
)

/** The code of a virtual module; undefined for any other. */
export async function moduleOf(
  id: string,
  site: PublishedSite,
  { settings, theme }: Setup,
  { command }: ResolvedConfig,
): Promise<string | undefined> {
  if (!MODULES.test(id)) return undefined
  if (id.endsWith(THEME)) return `${theme?.css ?? ''}${logoStyles(site.look.logo)}`
  const [, name, catalogue = ''] = MODULES.exec(id) ?? []
  if (name === 'body') return settings.bodies ? STORY_BODY : NO_BODY
  if (name === 'offline')
    return `export const isOffline = ${settings.offline && command === 'build'}`
  if (name === 'terms') return printTermLanguage(site.language)
  const words = printLaterWords(site, catalogue)
  if (words) return `import { site } from '${SITE_MODULE}'\nObject.assign(site.words, ${words})`
  const { texts } = await ownTexts(settings.pages)
  const linked = [...texts, ...(await sourcesLink(settings, site))]
  return `export const site = ${printAppSite(site, settings, command === 'serve', linked)}`
}

/** The link to where the news come from, of sites whose news a robot gathers: it stands with those to the publisher's own pages. */
const sourcesLink = async (settings: Settings, site: PublishedSite): Promise<PageLink[]> =>
  (await hasSources(settings))
    ? [{ slug: SOURCES_PATH.slice(1), title: say(site, 'sourcesTitle'), place: 'footer' }]
    : []

/** Scripts for texts of stories are loaded where the site shows such texts. */
const STORY_BODY = `export { ProseBlocks as StoryBody } from '/src/app/prose/ProseBlocks.tsx'`
const NO_BODY = 'export const StoryBody = () => null'
