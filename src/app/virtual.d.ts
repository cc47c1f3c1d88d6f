/** Adds the words of a view to those of the site: the view loads them. */
declare module 'virtual:broadsheet/words/notFound'
declare module 'virtual:broadsheet/words/own'
declare module 'virtual:broadsheet/words/settings'
declare module 'virtual:broadsheet/words/story'
declare module 'virtual:broadsheet/words/figures'
declare module 'virtual:broadsheet/words/timeline'
declare module 'virtual:broadsheet/words/coverage'
declare module 'virtual:broadsheet/words/archive'
declare module 'virtual:broadsheet/words/month'
declare module 'virtual:broadsheet/words/day'
declare module 'virtual:broadsheet/words/counts'
declare module 'virtual:broadsheet/words/followStory'
declare module 'virtual:broadsheet/words/top'
declare module 'virtual:broadsheet/words/headlines'
declare module 'virtual:broadsheet/words/missing'
declare module 'virtual:broadsheet/words/follow'
declare module 'virtual:broadsheet/words/publishers'
declare module 'virtual:broadsheet/words/publisher'
declare module 'virtual:broadsheet/words/sources'
declare module 'virtual:broadsheet/words/publisherFigures'
declare module 'virtual:broadsheet/words/offline'
/** What can be done with a story where it stands. */
declare module 'virtual:broadsheet/words/deeds'
declare module 'virtual:broadsheet/words/kept'
declare module 'virtual:broadsheet/words/saved'
declare module 'virtual:broadsheet/words/muted'
declare module 'virtual:broadsheet/words/share'

/** Adds the words of what is loaded later: `lazyWords`. */
declare module 'virtual:broadsheet/words/lazy'

/** What shows the texts of stories themselves: nothing where the site does not show them. */
declare module 'virtual:broadsheet/body' {
  export const StoryBody: (props: {
    body: readonly import('../shared/prose/prose.ts').Prose[]
  }) => import('react').ReactNode
}

declare module 'virtual:broadsheet/site' {
  /** The settings of vite.config.ts that readers see. */
  export const site: import('../shared/site.ts').Site
}

declare module 'virtual:broadsheet/offline' {
  /** Whether the site has a service worker: the dev server has none. */
  export const isOffline: boolean
}

declare module 'virtual:broadsheet/terms' {
  /** How texts in the site's language are cut for the search, by its stemmer alone. */
  export const termLanguage: import('../shared/find/termLanguage.ts').TermLanguage
}
