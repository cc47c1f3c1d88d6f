import { SettingSwitch } from '../../kept/SettingSwitch.ts'

/** Whether headlines are marked by what differs between them. */
export const MARKS = new SettingSwitch('headlines')
