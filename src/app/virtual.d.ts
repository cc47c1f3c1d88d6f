declare module 'virtual:broadsheet/site' {
  /** The settings of vite.config.ts that readers see. */
  export const site: import('../shared/site.ts').Site
}
