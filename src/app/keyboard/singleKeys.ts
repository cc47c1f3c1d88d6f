import { StoredSwitch } from '../ui/stored/StoredSwitch.ts'

/** Whether keys do something by themselves, without Ctrl or ⌘. Readers who dictate, or hit keys by chance, may not want it. */
export const SINGLE_KEYS = new StoredSwitch('broadsheet:keys')
