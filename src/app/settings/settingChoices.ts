import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/settings'
import type { Setting } from '../../shared/kept/concerns.ts'
import { say } from '../words/words.ts'

/** A setting of which one of several things can be chosen. */
export interface SettingChoice {
  readonly name: Setting['name']
  /** What the choice is, in words. */
  readonly legend: string
  /** What is to be known of it. */
  readonly note?: string
  /** Null: as the site has it. */
  readonly options: readonly { readonly label: string; readonly setting: Setting | null }[]
}

/** How the site looks. */
export const lookChoices = (): SettingChoice[] => [
  {
    name: 'theme',
    legend: say('theme'),
    options: [
      { label: say('themeSystem'), setting: null },
      { label: say('themeLight'), setting: { name: 'theme', is: 'light' } },
      { label: say('themeDark'), setting: { name: 'theme', is: 'dark' } },
      { label: say('themeSepia'), setting: { name: 'theme', is: 'sepia' } },
    ],
  },
  {
    name: 'size',
    legend: say('textSize'),
    options: [
      { label: say('sizeSmall'), setting: { name: 'size', is: 'small' } },
      { label: say('sizeUsual'), setting: null },
      { label: say('sizeLarge'), setting: { name: 'size', is: 'large' } },
      { label: say('sizeLarger'), setting: { name: 'size', is: 'larger' } },
      { label: say('sizeLargest'), setting: { name: 'size', is: 'largest' } },
    ],
  },
  {
    name: 'width',
    legend: say('pageWidth'),
    options: [
      { label: say('widthNarrow'), setting: { name: 'width', is: 'narrow' } },
      { label: say('widthUsual'), setting: null },
      { label: say('widthWide'), setting: { name: 'width', is: 'wide' } },
    ],
  },
  {
    name: 'density',
    legend: say('density'),
    options: [
      { label: say('densityCards'), setting: null },
      { label: say('densityList'), setting: { name: 'density', is: 'list' } },
      { label: say('densityHeadlines'), setting: { name: 'density', is: 'headlines' } },
    ],
  },
  {
    name: 'motion',
    legend: say('motion'),
    options: [
      { label: say('motionSystem'), setting: null },
      { label: say('motionLess'), setting: { name: 'motion', is: 'less' } },
      { label: say('motionFull'), setting: { name: 'motion', is: 'full' } },
    ],
  },
]

/** What is loaded and how it is read. */
export const readingChoices = (): SettingChoice[] => [
  {
    name: 'pictures',
    legend: say('pictures'),
    note:
      site.images === 'self'
        ? say('picturesNote')
        : `${say('picturesElsewhere')} ${say('picturesNote')}`,
    options: [
      { label: say('picturesAlways'), setting: null },
      { label: say('picturesTap'), setting: { name: 'pictures', is: 'tap' } },
      { label: say('picturesNever'), setting: { name: 'pictures', is: 'never' } },
    ],
  },
  {
    name: 'originals',
    legend: say('originals'),
    options: [
      { label: say('originalsNew'), setting: null },
      { label: say('originalsSame'), setting: { name: 'originals', is: 'same' } },
    ],
  },
  {
    name: 'times',
    legend: say('times'),
    options: [
      { label: say('timesLocal'), setting: null },
      { label: say('timesUtc'), setting: { name: 'times', is: 'utc' } },
    ],
  },
]
