/**
 * The command line. Node keeps the code that it has compiled, which makes the next start faster. This file alone is
 * JavaScript, as nothing is kept yet when it is read: for its types, Node would load a compiler each time. It is read by
 * any Node, and so imports nothing by name that older ones lack.
 */
import module from 'node:module'
import { join } from 'node:path'

if (process.features.typescript && module.registerHooks) {
  // As in src/plugin/run/threads.ts.
  module.enableCompileCache(join(import.meta.dirname, '../../../node_modules/.vite/compiled'))
  const [command, ...rest] = process.argv.slice(2)
  process.exitCode =
    command === 'new'
      ? await (await import('./newCommand.ts')).runNew(rest)
      : command === 'links'
        ? await (await import('./linksCommand.ts')).runLinksCommand(rest)
        : command === 'gather'
          ? await (await import('./gather/gatherCommand.ts')).runGatherCommand(rest)
          : await (await import('./commands.ts')).runCommand()
} else {
  console.error(
    `This Node, ${process.version}, is too old: run npm run content (or new, or gather), which take the project's own. Where that is missing, npm ci brings it; or use Node 24.`,
  )
  process.exitCode = 2
}
