/**
 * Words that say little by themselves, by language: that only one headline has an "of" is nothing to look at. `about` stand
 * before a number that is not exact, `numbers` are those from two on, the forms of one with a stroke between them.
 */
interface SmallWords {
  readonly small: string
  readonly about: string
  readonly numbers: string
}

const BY_LANGUAGE: Readonly<Record<string, SmallWords>> = {
  en: {
    small:
      'a an the and or but nor of to in on at by for from with without into onto off out up down over under as than then that this these those it its he she they his her their who whom which what when where why how is are was were be been being am has have had do does did will would can could may might shall should must not no so if while after before during between against amid via per we us our you your i me my there here just now also all any some more most other new says say said',
    about: 'about almost least nearly roughly around over more than under up to some approximately',
    numbers: 'two three four five six seven eight nine ten eleven twelve',
  },
  de: {
    small:
      'der die das den dem des ein eine einer einem einen eines und oder aber von vom zu zum zur in im ins an am auf aus bei beim für mit ohne nach vor über unter um durch gegen als wie dass ist sind war waren sein wird werden wurde wurden hat haben hatte kann können soll sollen muss nicht kein keine er sie es wir ihr sich ihre seine auch noch nur schon wenn weil so mehr laut',
    about: 'etwa rund fast knapp ungefähr circa ca über mehr als bis zu gut',
    numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  },
  fr: {
    small:
      'le la les un une des du de d l et ou mais à au aux en dans sur sous par pour avec sans entre vers chez que qui quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous se s n ne pas plus est sont était été être a ont avait va vont peut après avant selon comme si aussi très',
    about: 'environ près presque quelque plus de moins jusqu',
    numbers: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  },
  es: {
    small:
      'el la los las un una unos unas de del al a y e o u pero en con sin por para sobre bajo entre desde hasta hacia que quien cual donde cuando como su sus se lo le les es son fue fueron era ser está están ha han había no más ya tras según este esta estos estas muy si',
    about: 'casi cerca de unos unas alrededor más aproximadamente hasta',
    numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  },
  pt: {
    small:
      'o a os as um uma uns umas de do da dos das ao aos à às e ou mas em no na nos nas com sem por pelo pela pelos pelas para sobre sob entre desde até que quem qual onde quando como seu sua seus suas se é são foi foram era ser está estão há tem têm não mais já após segundo este esta esse essa isso muito',
    about: 'quase cerca de uns umas aproximadamente mais até',
    numbers: 'dois|duas três quatro cinco seis sete oito nove dez onze doze',
  },
  ar: {
    small:
      'في من إلى على عن مع بعد قبل بين حتى منذ خلال ضد أو ثم لكن أن إن لا ما لم لن قد هذا هذه ذلك تلك هو هي هم التي الذي كان كانت يكون كل',
    about: 'نحو حوالي قرابة زهاء أكثر من',
    numbers: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  },
  ja: { small: '', about: '約 およそ ほぼ', numbers: '' },
}

/** The words of a language, of which the first letters of a tag (`pt-BR`) tell. */
export interface WordLists {
  readonly small: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** Value of each. */
  readonly numbers: ReadonlyMap<string, number>
}

const known = new Map<string, WordLists>()

/** @param fold how words are compared */
export function wordLists(language: string, fold: (word: string) => string): WordLists {
  const [primary = ''] = language.split('-')
  const lists = known.get(primary) ?? listsOf(BY_LANGUAGE[primary], fold)
  known.set(primary, lists)
  return lists
}

function listsOf(words: SmallWords | undefined, fold: (word: string) => string): WordLists {
  const list = (text = '') => text.split(' ').filter(Boolean).map(fold)
  return {
    small: new Set(list(words?.small)),
    about: new Set(list(words?.about)),
    numbers: new Map(
      list(words?.numbers).flatMap((forms, i) => forms.split('|').map((form) => [form, i + 2])),
    ),
  }
}
