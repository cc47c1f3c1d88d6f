import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A path for a message: from where the command was run, or the whole of one that leads out of there. */
export function shownPath(path: string): string {
  const short = relative('.', path)
  const isInside = short !== '' && !isAbsolute(short) && short.split(sep, 1)[0] !== '..'
  return isInside ? short : resolve(path)
}
