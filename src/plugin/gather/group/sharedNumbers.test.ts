import { expect, test } from 'vitest'
import { groupReports } from './groupReports.ts'
import { begun, reports } from './madeReports.ts'

/** Two of one event, and two others that share a number, a day and what holds sentences together with it. */
const NEWS = {
  en: [
    ['Kerlau erupts, 4,000 people flee', 'Mount Kerlau erupted on Saturday; 4,000 were evacuated.'],
    ['Mount Kerlau: 4,000 flee eruption', 'On Saturday 4,000 people fled from Mount Kerlau.'],
    [
      '4,000 runners take part in Tilbrook marathon',
      'On Saturday 4,000 runners took part in Tilbrook.',
    ],
    ['Fair in Norvale draws 4,000', '4,000 visitors came to the Norvale fair on Saturday.'],
  ],
  ja: [
    ['ケルラウ山が噴火、4000人が避難', '土曜日の朝、ケルラウ山が噴火し、住民4000人が避難した。'],
    ['住民4000人が避難 ケルラウ山の噴火で', '土曜日に噴火したケルラウ山の住民が避難している。'],
    ['東京マラソン、4000人が参加', '土曜日、都内で開かれたマラソンに4000人が参加した。'],
    ['株価が4000円高、過去最高を更新', '東京株式市場で株価は4000円上昇した。'],
  ],
  zh: [
    ['凯拉火山喷发，4000人撤离', '周六早晨凯拉火山喷发，4000名居民被迫撤离。'],
    ['火山喷发后4000居民已撤离', '凯拉火山周六喷发，当局说4000人已经撤离。'],
    ['马拉松赛在上海举行，4000人参加', '周六，4000名跑者参加了上海马拉松。'],
    ['巴西3比2战胜日本', '在周六的友谊赛中，4000人看到巴西队战胜日本队。'],
  ],
  ko: [
    [
      '케를라우 화산 분화, 주민 4000명 대피',
      '토요일 케를라우 화산이 분화해 주민 4000명이 대피했다.',
    ],
    ['화산 분화로 4000명 긴급 대피', '케를라우 화산이 분화하면서 주민 4000명이 긴급 대피했다.'],
    ['서울 마라톤에 4000명 참가', '토요일 서울에서 열린 마라톤 대회에 4000명이 참가했다.'],
    ['한국, 브라질에 3대 2로 승리', '토요일 4000명이 한국 대표팀의 승리를 지켜봤다.'],
  ],
  ar: [
    ['ثوران بركان كيرلاو وإجلاء 4000 شخص', 'ثار بركان كيرلاو صباح السبت وأجلي 4000 من السكان.'],
    [
      'إجلاء 4000 من السكان بعد ثوران بركان كيرلاو',
      'أجلت السلطات 4000 شخص بعد ثوران البركان السبت.',
    ],
    ['4000 عداء في ماراثون دبي', 'شارك 4000 عداء في ماراثون دبي يوم السبت.'],
    ['البرازيل تفوز على المغرب 3-2', 'تابع 4000 متفرج فوز البرازيل على المغرب السبت.'],
  ],
} as const

test.each(Object.entries(NEWS))(
  'a number and a day alone make no event, whether names have capitals or not (%s)',
  (language, texts) => {
    const all = reports(...texts.map(([title, excerpt]) => ({ title, excerpt, language })))
    expect(begun(groupReports(all, []))).toEqual([['page-0', 'page-1'], ['page-2'], ['page-3']])
  },
)
