/** Made-up news in the languages of the sites, enough for every kind of page. */

/** Another publisher's report. */
export interface Report {
  readonly title: string
  readonly publisher: string
  /** ISO date. */
  readonly published: string
}

export interface Story {
  readonly title: string
  readonly excerpt: string
  readonly publisher: string
  /** ISO date. */
  readonly published: string
  readonly topics: readonly string[]
  readonly isVideo?: boolean
  readonly related?: readonly Report[]
}

export const GERMAN_STORIES: readonly Story[] = [
  {
    title: 'Donaudampfschifffahrtsgesellschaft stellt ihre letzte Linie ein',
    excerpt:
      'Nach 190 Jahren legt das letzte Schiff in Regensburg an. Die Fahrgäste singen, der Kapitän schweigt.',
    publisher: 'Regensburger Anzeiger',
    published: '2024-03-05T16:20:00Z',
    topics: ['Verkehr', 'Wirtschaft'],
    related: [
      {
        title: 'Abschied von der Donau: das letzte Schiff',
        publisher: 'Wiener Kurier',
        published: '2024-03-05T13:20:00Z',
      },
      {
        title: 'Was aus den Anlegestellen wird',
        publisher: 'Passauer Rundschau',
        published: '2024-03-07T08:00:00Z',
      },
      {
        title: 'Eine Fahrt in Bildern',
        publisher: 'Wiener Kurier',
        published: '2024-03-05T16:21:00Z',
      },
    ],
  },
  {
    title: 'Geschwindigkeitsbegrenzung auf der Autobahn halbiert die Unfälle',
    excerpt: '„Das hat uns selbst überrascht“, sagt die Leiterin der Untersuchung.',
    publisher: 'Verkehrsblatt',
    published: '2024-03-05T09:05:00Z',
    topics: ['Verkehr'],
  },
  {
    title: 'Der Wald kommt zurück',
    excerpt: 'Auf den Kahlflächen im Harz wachsen Birken, die niemand gepflanzt hat.',
    publisher: 'Harzbote',
    published: '2024-03-04T00:00:00Z',
    topics: ['Natur'],
    isVideo: true,
  },
  {
    title: 'Rechtsschutzversicherungen verlieren vor dem Bundesgerichtshof',
    excerpt: 'Eine Klausel ist unwirksam; Tausende bekommen ihr Geld zurück.',
    publisher: 'Karlsruher Hefte',
    published: '2024-03-03T11:45:00Z',
    topics: ['Recht', 'Wirtschaft'],
  },
  {
    title: 'Bäckereien backen wieder nachts',
    excerpt: 'Seit der Strom nachts billiger ist, riecht es um drei nach Brot.',
    publisher: 'Stadtblatt',
    published: '2024-02-20T04:30:00Z',
    topics: ['Wirtschaft'],
  },
  {
    title: 'Ein Klavier auf dem Bahnsteig',
    excerpt: 'Wer auf den Zug wartet, darf spielen. Die Züge kommen seither pünktlicher.',
    publisher: 'Stadtblatt',
    published: '2023-11-30T18:00:00Z',
    topics: ['Verkehr'],
  },
]

export const ARABIC_STORIES: readonly Story[] = [
  {
    title: 'قطار المدن الساحلية ينطلق في رحلته الأولى بعد عشر سنوات من العمل',
    excerpt: 'يقطع القطار المسافة بين المدينتين في ساعتين، وقد غصّت المحطات بالمسافرين منذ الفجر.',
    publisher: 'صحيفة الساحل',
    published: '2024-03-05T16:20:00Z',
    topics: ['النقل', 'الاقتصاد'],
    related: [
      {
        title: '«لم نصدق أننا وصلنا»: ركاب الرحلة الأولى يروون',
        publisher: 'جريدة الميناء',
        published: '2024-03-05T13:20:00Z',
      },
      {
        title: 'كم تكلف التذكرة؟',
        publisher: 'الاقتصاد اليوم',
        published: '2024-03-07T08:00:00Z',
      },
      {
        title: 'Harbour trains roll again',
        publisher: 'Harbour Times',
        published: '2024-03-05T16:21:00Z',
      },
    ],
  },
  {
    title: 'مكتبة قديمة تفتح أبوابها من جديد',
    excerpt: 'أُعيد ترتيب أربعين ألف كتاب على الرفوف التي صُنعت لها قبل قرن.',
    publisher: 'دفاتر المدينة',
    published: '2024-03-05T09:05:00Z',
    topics: ['الثقافة'],
  },
  {
    title: 'طيور الفلامنغو تعود إلى البحيرة',
    excerpt: 'أحصى الباحثون أكثر من ثلاثة آلاف طائر في صباح واحد.',
    publisher: 'مجلة البيئة',
    published: '2024-03-04T00:00:00Z',
    topics: ['البيئة'],
    isVideo: true,
  },
  {
    title: 'المحكمة تعيد إلى المزارعين أرضهم',
    excerpt: 'انتهت القضية التي بدأت قبل ثلاثين عامًا بحكم من سطرين.',
    publisher: 'دفاتر المدينة',
    published: '2024-03-03T11:45:00Z',
    topics: ['القضاء', 'الاقتصاد'],
  },
  {
    title: 'أفران الحي تخبز ليلًا',
    excerpt: 'منذ أن رخصت الكهرباء بعد منتصف الليل، تفوح رائحة الخبز في الثالثة.',
    publisher: 'صحيفة الساحل',
    published: '2024-02-20T04:30:00Z',
    topics: ['الاقتصاد'],
  },
  {
    title: 'بيانو على رصيف المحطة',
    excerpt: 'من ينتظر القطار يحق له أن يعزف، والقطارات تصل الآن في موعدها.',
    publisher: 'صحيفة الساحل',
    published: '2023-11-30T18:00:00Z',
    topics: ['النقل'],
  },
]
