import { SettingSwitch } from '../kept/SettingSwitch.ts'

/** Whether keys do something by themselves, without Ctrl or ⌘. Readers who dictate, or hit keys by chance, may not want it. */
export const SINGLE_KEYS = new SettingSwitch('keys')
