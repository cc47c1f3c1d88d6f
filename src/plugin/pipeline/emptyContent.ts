import { counted, number } from '../problems/counted.ts'
import type { Counts, Findings } from '../problems/findings.ts'
import { contentPath } from '../read/contentFiles.ts'
import type { Settings } from '../run/settings.ts'

/** What is known of content without a story that can be shown. */
type Found = Pick<Findings, 'problems'> & { readonly counts: Counts }

/** Says what there is instead of stories, and how to mend it. */
export function noStoriesNotice({ problems, counts }: Found, folders: readonly string[]): string {
  const pointers = problems.filter(({ code }) => code === 'lfs-pointer').length
  const { files, rejected, unpublished, folded } = counts
  const found = [
    counted(files, 'file'),
    ...(rejected > 0 ? [`${number(rejected)} rejected`] : []),
    ...(pointers > 0 ? [`${counted(pointers, 'pointer')} of Git LFS among them`] : []),
    ...(unpublished > 0 ? [`${number(unpublished)} unpublished`] : []),
    ...(folded > 0 ? [`${number(folded)} folded`] : []),
  ]
  return `No stories to show in ${folders.join(', ')}: the reader will be empty. Found ${found.join(', ')}. ${mending(counts, pointers)}`
}

function mending({ files, rejected, unpublished }: Counts, pointers: number): string {
  if (files === 0) {
    return 'Add a file YYYY-MM-DD-slug.md, or name another folder in CONTENT_DIR. If the folder is a submodule of Git, fetch it: git submodule update --init.'
  }
  if (pointers > 0) return 'Fetch what the pointers stand for: git lfs pull.'
  if (rejected > 0) return 'Mend the rejected files.'
  if (unpublished > 0) return 'Write published: true into the stories that are for readers.'
  return 'Add a file YYYY-MM-DD-slug.md, or name another folder in CONTENT_DIR.'
}

/** Why a site without a story is not written; undefined where there is one, or where it is meant. */
export function emptyComplaint(
  { stories }: Counts,
  { allowEmpty }: Pick<Settings, 'allowEmpty'>,
): string | undefined {
  if (stories > 0 || allowEmpty) return undefined
  return 'there is no story to show, nothing was written and what was there stays. If that is meant, say ALLOW_EMPTY=1, or allowEmpty: true in vite.config.ts'
}

/** Says of each of several folders that it holds nothing: what should be there has perhaps not come. */
export function hollowFolders(folders: readonly string[], files: readonly string[]): string[] {
  if (folders.length === 1 || files.length === 0) return []
  return folders
    .filter((folder) => !files.some((file) => contentPath([folder], file) !== undefined))
    .map(
      (folder) =>
        `The folder ${folder} holds no file of news. If it is a submodule of Git, fetch it: git submodule update --init.`,
    )
}
