import { expect, test } from 'vitest'
import { parseQuery } from '../../shared/find/asking/parseQuery.ts'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { indexOf } from '../testing/searchIndex.ts'

test.each([
  [
    'zh',
    '人工智能芯片发布',
    '机器人学习走路',
    ['智能', '"人工智能"', '芯', '人工智能 芯片', '芯片 -机器人'],
  ],
  [
    'ja',
    'ロボットが猫を助ける',
    '東京で展示会',
    ['ロボット', 'ﾛﾎﾞｯﾄ', '猫', '"猫を助ける"', 'ロボット OR 犬'],
  ],
  ['th', 'ปัญญาประดิษฐ์เขียนบทความ', 'หุ่นยนต์เดินได้', ['ปัญญา', 'บทความ', 'ปัญญา บทความ']],
  [
    'ar',
    'الأخبار عن الذَّكاء الاصطناعي',
    'روبوت يمشي',
    ['اخبار', 'ذكاء', 'الذكاء الاصطناعي', 'اصطناع'],
  ],
  [
    'de',
    'Häuser für Zürich',
    'Straßen in Bern',
    ['haus', 'Hauser', 'zürich', 'zurich', 'ZUER OR zür'],
  ],
  ['fr', 'L’intelligence des élèves', 'Le robot', ['eleve', 'intelligence', "l'intelligence"]],
  ['tr', 'İstanbul ışıkları', 'Ankara', ['istanbul', 'ISTANBUL', 'isik', 'ışık']],
  ['ko', '인공지능 반도체를 발표', '로봇', ['인공지능', '반도체', '인공']],
])('a site in %s finds %s, and not %s, by %j', async (tag, title, other, queries) => {
  const { numbers } = indexOf([{ title }, { title: other }], tag)
  for (const typed of queries) {
    const { query } = parseQuery(typed, termLanguageOf(tag))
    expect([typed, await numbers(query)]).toEqual([typed, [0]])
  }
})
