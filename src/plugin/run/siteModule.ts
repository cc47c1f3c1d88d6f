/** The module that tells the app of the site. */
export const SITE_MODULE = 'virtual:broadsheet/site'
