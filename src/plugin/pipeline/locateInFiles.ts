import { readFile } from 'node:fs/promises'
import { locateFaults } from '../check/locateFaults.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { FileFault } from '../problems/fault.ts'
import type { Settings } from '../run/settings.ts'

/** Faults that show only beside other files get their locations from the file's text, read again. */
export async function locateInFiles(
  faults: readonly FileFault[],
  { fields }: Partial<Pick<Settings, 'fields'>> = {},
): Promise<Map<string, Diagnostic[]>> {
  const problems = new Map<string, Diagnostic[]>()
  for (const [file, group] of Map.groupBy(faults, (fault) => fault.file)) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    problems.set(
      file,
      locateFaults(
        file,
        text,
        group.map(({ fault }) => fault),
        fields,
      ),
    )
  }
  return problems
}
