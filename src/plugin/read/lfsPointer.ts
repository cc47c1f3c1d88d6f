/** Begins what Git LFS leaves in the place of a file that it has not fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

export const isLfsPointer = (text: string): boolean => text.startsWith(LFS_POINTER)

/** How to get the file itself, as the end of a message. */
export const LFS_FIX = 'fetch it: git lfs pull; a workflow on GitHub checks out with lfs: true'
