import { StoredSwitch } from '../../ui/stored/StoredSwitch.ts'

/** Whether headlines are marked by what differs between them. */
export const MARKS = new StoredSwitch('broadsheet:headlines')
