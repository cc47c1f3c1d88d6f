/** The command line. Node keeps the code that it has compiled, which makes the next start faster. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { runCommand } = await import('./commands.ts')
process.exitCode = await runCommand()
