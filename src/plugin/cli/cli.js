/**
 * The command line. Node keeps the code that it has compiled, which makes the next start faster. This file alone is
 * JavaScript, as nothing is kept yet when it is read: for its types, Node would load a compiler each time.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { runCommand } = await import('./commands.ts')
process.exitCode = await runCommand()
