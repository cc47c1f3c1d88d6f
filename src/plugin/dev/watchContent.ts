import { fileStats } from '../read/fileStats.ts'
import { ChangeQueue } from './changeQueue.ts'
import { FilePoller } from './filePoller.ts'
import { FolderWatcher } from './folderWatcher.ts'

/** Short enough that a save seems to show at once, long enough for an editor's steps and for a checkout. */
const PATIENCE = { save: 15, other: 120 }

export interface WatchOptions {
  /** The content folders. They may be missing, and come later. */
  readonly folders: readonly string[]
  /** Single files besides, which may be missing too. */
  readonly files?: readonly string[]
  /** Milliseconds between two looks at every file, where the file system tells no events. */
  readonly pollInterval?: number | undefined
  /** Gets files that were perhaps written, made or removed. It is called again after it has settled. */
  readonly update: (files: ReadonlySet<string>) => Promise<void>
  /** Gets what the publisher should know: a failed update, a folder that cannot be watched. */
  readonly complain: (message: string) => void
}

/**
 * Keeps an eye on the content folders: whatever changes after this has resolved comes to `update`, a
 * burst of changes as one.
 *
 * @returns ends the watch
 */
export async function watchContent(options: WatchOptions): Promise<() => void> {
  const { folders, pollInterval } = options
  return pollInterval === undefined
    ? watchFolders(options)
    : pollFiles(folders, pollInterval, options)
}

function watchFolders({ folders, files, update, complain }: WatchOptions): () => void {
  let hasFailed = false
  const watcher = new FolderWatcher(folders, {
    changed: (file) => queue.add(file),
    failed: (folder, error) => {
      if (!hasFailed) complain(watchFailure(folder, error))
      hasFailed = true
    },
  })
  const queue: ChangeQueue = new ChangeQueue(async (files) => {
    watcher.recover()
    await attempt(update, files, complain)
  }, PATIENCE)
  const unwatch = watchFiles(files, LOOK_AT_FILES_MILLISECONDS, (file) => queue.add(file))
  return () => {
    watcher.close()
    unwatch()
    queue.close()
  }
}

async function pollFiles(
  folders: readonly string[],
  interval: number,
  { files, update, complain }: WatchOptions,
): Promise<() => void> {
  // A burst goes over several looks: it has ended when one finds nothing more.
  const patience = { save: 2 * interval, other: 2 * interval }
  const queue = new ChangeQueue((files) => attempt(update, files, complain), patience)
  const poller = new FilePoller(folders)
  await poller.start(interval, (file) => queue.add(file))
  const unwatch = watchFiles(files, interval, (file) => queue.add(file))
  return () => {
    poller.close()
    unwatch()
    queue.close()
  }
}

/** Programs write these files, for which nobody waits at the screen: to look at them now and then is enough. */
const LOOK_AT_FILES_MILLISECONDS = 500

/** @returns ends the watch */
function watchFiles(
  files: readonly string[] = [],
  interval: number,
  changed: (file: string) => void,
): () => void {
  const known = new Map(files.map((file) => [file, stateOf(file)]))
  const look = () => {
    for (const [file, before] of known) {
      const state = stateOf(file)
      known.set(file, state)
      if (state !== before) changed(file)
    }
  }
  const timer = setInterval(look, interval).unref()
  return () => clearInterval(timer)
}

const stateOf = (file: string): string => {
  const { size, mtimeMs } = fileStats(file) ?? {}
  return `${size} ${mtimeMs}`
}

async function attempt(
  update: WatchOptions['update'],
  files: ReadonlySet<string>,
  complain: WatchOptions['complain'],
): Promise<void> {
  try {
    await update(files)
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** Why a folder is not watched, and how to mend it. */
function watchFailure(folder: string, error: Error): string {
  const isLimit = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EMFILE')
  const raise = isLimit
    ? 'Raise the limits of the system (Linux: sysctl fs.inotify.max_user_watches and fs.inotify.max_user_instances), or set'
    : 'Set'
  return `Changes in ${folder} and perhaps other folders will not show by themselves: ${error.message}. ${raise} server: { watch: { usePolling: true } } in vite.config.ts.`
}
