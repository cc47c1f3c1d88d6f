/** The module that tells the app of the site. */
export const SITE_MODULE = 'virtual:broadsheet/site'

/** Begins this and the other modules that the plugin makes. */
export const OWN_MODULE = /^\0?virtual:broadsheet\//
