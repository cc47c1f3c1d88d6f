/** How the months begin in the languages of feeds, without accents: the longest beginning counts. */
const BEGINNINGS: readonly string[] = [
  'jan ene gen led sty sijec tammi oca ιαν янв січ януари',
  'feb fev fbr unor lut velj helmi sub φεβ фев лют',
  'mar maa mrt brez ozu maalis μαρ мар берез',
  'apr abr avr dub kwi trav huhti nis απρ απριλ апр квіт',
  'may mai mag maj mei kvet svib touko μαι μαω май мая трав',
  'jun juin giu cerv czer kesa haz ιουν ιον июн черв юни',
  'jul juil lug cervenec lip srpanj heina tem ιουλ ιολ июл лип юли',
  'aug ago aou avg srp sie elo agu αυγ авг серп',
  'sep szep set zar wrz ruj syys eyl σεπ сен верес',
  'oct okt ott out rij paz loka eki οκτ окт жовт',
  'nov lis kas marras νοε ноя листоп ное',
  'dec dez dic des pro gru joulu ara δεκ дек груд',
]

const ALL = BEGINNINGS.flatMap((words, i) =>
  words.split(' ').map((beginning) => ({ beginning, month: i + 1 })),
).sort((a, b) => b.beginning.length - a.beginning.length)

/** The month that a word names, 1 to 12, in any of many languages. */
export function monthNamed(word: string): number | undefined {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ALL.find(({ beginning }) => bare.startsWith(beginning))?.month
}
