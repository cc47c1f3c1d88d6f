import { resolve } from 'node:path'

/**
 * Where pictures are kept: beside the stories, where reading passes it over, as they are the publisher's to keep.
 *
 * @param home the folder of the site, without one the project's
 */
export const picturesFolder = (home: string): string => resolve(home, '_pictures')
