import { row } from '../table.ts'
import { KINDS, type PageSize, type SiteSize } from './size.ts'
import { type Budget, kilobytes, sizeOf } from './sizeBudgets.ts'

/** Prints every file of every page, then the sums, then which budgets hold. */
export function printSize(
  sizes: readonly SiteSize[],
  budgets: readonly Budget[],
  machine: string,
): void {
  console.log(`${machine}; KB are 1000 bytes after brotli (quality 11), pictures aside`)
  for (const { site, pages } of sizes) for (const page of pages) printPage(site, page)
  console.log('\n## Sums\n')
  console.log(row('site', 'page', ...KINDS, 'all', 'requests'))
  console.log(row('---', '---', ...KINDS.map(() => '---:'), '---:', '---:'))
  for (const { site, pages } of sizes) {
    for (const page of pages) {
      const sums = KINDS.map((kind) => kilobytes(sizeOf(page, kind)))
      console.log(row(site, page.page, ...sums, kilobytes(sizeOf(page)), page.files.length))
    }
  }
  console.log('\n## Budgets\n')
  console.log(row('budget', 'limit', 'found', 'holds'))
  console.log('|---|---|---|---|')
  for (const { what, limit, found, holds } of budgets) {
    console.log(row(what, limit, found, holds ? 'yes' : 'NO'))
  }
}

function printPage(site: string, page: PageSize): void {
  console.log(`\n## ${site}: ${page.page}, ${page.path}\n`)
  console.log(`Heading: ${page.heading}\n`)
  console.log(row('kind', 'file', 'KB'))
  console.log('|---|---|---:|')
  for (const kind of KINDS) {
    const files = page.files.filter((file) => file.kind === kind)
    for (const { path, bytes } of files) console.log(row(kind, path, kilobytes(bytes)))
    if (files.length > 1) console.log(row(kind, '**sum**', kilobytes(sizeOf(page, kind))))
  }
  console.log(row('all', '**sum**', kilobytes(sizeOf(page))))
  for (const path of page.unasked) console.log(`\nNobody asked for ${path}`)
}
