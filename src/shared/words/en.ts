/**
 * English: every word that readers and feed readers see. README.md beside this file says how to translate.
 *
 * `{name}` stands for what is filled in. [What stands in brackets] is heard, by those who use a screen reader, and not
 * seen. A word with `one` and `other` has a form for each way in which the language counts.
 */

/** The words of the app, which browsers load with its first view. */
export const appWords = {
  // The frame of every page: names of navigations, which are heard, and links.
  skip: 'Skip to the content',
  sections: 'Sections',
  latest: 'Latest',
  topics: 'Topics',
  archive: 'Archive',
  footer: 'Footer',
  // The pages of what a reader keeps in a browser.
  saved: 'Saved',
  muted: 'Muted',
  settings: 'Settings',
  latestStories: 'Latest stories',
  allTopics: 'All topics',
  feed: 'Feed',
  search: 'Search',
  newTab: '(opens in a new tab)',

  // Headings and counts of lists. A list is "All stories" or a topic; "Topic" is one whose name is not known yet.
  allStories: 'All stories',
  topic: 'Topic',
  page: '{list}, page {page}',
  pageOf: '{list}, page {page} of {pages}',
  stories: { one: '{count} story', other: '{count} stories' },
  inAllTopics: '{stories}[ in all topics]',
  inTopic: '{stories}[ in {topic}]',
  feedOfAll: 'Feed[ of all topics for feed readers]',
  feedOfTopic: 'Feed[ of {topic} for feed readers]',

  // The topics above a list, and in the overview. `storyCount` stands beside a topic, or below a month.
  filter: 'Filter by topic',
  refine: 'Filter',
  all: 'All',
  storyCount: { one: '{count}[ story]', other: '{count}[ stories]' },
  noTopics: 'There are no topics yet.',

  // Stories in a list. `continued`: a day that was begun above. `also…`: names of other publishers that report the story.
  continued: '{day} (continued)',
  alsoOne: '[Also reported by ]{first}',
  alsoTwo: '[Also reported by ]{first} and {second}',
  alsoMore: {
    one: '[Also reported by ]{first}, {second} and {count} more',
    other: '[Also reported by ]{first}, {second} and {count} more',
  },
  video: 'Video',
  newerStories: 'Newer stories',
  newStories: { one: '{count} new story', other: '{count} new stories' },
  moreStories: 'More stories',
  loadingMore: 'Loading more stories…',
  shownOf: '{shown} of {stories}',
  end: 'That is all, back to the oldest.',
  empty: 'There are no stories here yet.',
  emptyAdvice: 'As soon as the publisher adds the first one, it will lead this page.',
  emptyTopic: 'No story about {topic} yet.',
  emptyTopicAdvice: 'Other topics have plenty to read.',
  whyEmpty: 'Why it is empty',
  toLatest: 'Go to the latest stories',
  toTopics: 'Browse all topics',

  // While something is on its way.
  loading: 'Loading',
  loadingStories: 'Loading stories',
  loadingStory: 'Loading the story',
  loadingTopics: 'Loading topics',
  loadingArchive: 'Loading the archive',

  // What failed, why (a sentence), and what to do.
  failedStories: 'Could not load the stories',
  failedMore: 'Could not load more stories',
  failedTopics: 'Could not load the topics',
  serverAnswered: 'The server answered {status}.',
  unreachable: 'The server could not be reached.',
  offline: 'You are offline.',
  tooLate: 'The server took too long to answer.',
  wrongAnswer: 'The answer is not the data that was asked for.',
  wrongForm: 'The answer has an unexpected form.',
  unexpected: 'Something unexpected went wrong.',
  retryAdvice: '{reason} Trying again often helps.',
  retriedInVain: '{reason} Trying again did not help ({times} ×).',
  retry: 'Try again',
  retrying: 'Trying again…',
  missingCode: 'This page could not be loaded',
  siteUpdated: 'The site may have been updated since you opened it.',
  reloadAdvice: '{reason} Reloading the page often helps.',
  crashed: 'This page could not be shown',
  crashedAdvice: 'Something in it went wrong. Reloading the page may help.',
  reload: 'Reload the page',

  // The hottest stories: their section, and the quiet mark of a story in a list. There may be no ordinal numbers in your language.
  top: 'Top',
  rankInWeek: 'No. {rank} of the week',
  rankInMonth: 'No. {rank} of the month',
  rankInYear: 'No. {rank} of the year',
  rankInAll: 'No. {rank} of all time',
  // At the foot of every page: the way to everything by a few letters, and the keys there are.
  goTo: 'Go to…',
  keys: 'Keyboard shortcuts',
  contacts: 'What this page contacts',
  close: 'Close',
  // The overview of publishers.
  publisherList: 'Publishers',
} as const

/** The words of single views, which browsers load with them. */
export const viewWords = {
  kept: {
    // What a browser keeps: on the page of settings, and told where it does not keep it. `offer…`: what a file or a link would change. A
    // `carry…` is a link with settings and mutes, and the same as a code to scan.
    whatIsKept: 'What this browser keeps',
    whatIsKeptText:
      'It is in this browser alone: nobody else has it. Whoever clears the browser’s data deletes it; a file keeps it.',
    readStories: 'Read stories',
    staysKept: 'The browser has promised not to clear it by itself.',
    mayGo: 'The browser may clear it when it needs room.',
    askToStay: 'Ask the browser to keep it',
    refusedToStay:
      'The browser has not promised it. It may do so when you come here more often, or install the site as an app.',
    faultBlocked:
      'This browser keeps nothing for this site, as some private windows do: what you save, mute, set or read is gone when you close the page.',
    faultFull:
      'The browser has no more room for this site: your last changes are gone when you close the page.',
    faultNewer:
      'A newer edition of this site has kept what is yours. Load the page anew to see it; what you do before is gone then.',
    faultDamaged: 'Some of what was kept here could not be read and is lost.',
    saveFile: 'Save as a file',
    saveFileText: 'All of it in one readable file: for safekeeping, or for another browser.',
    readFile: 'Read a file',
    readFileText:
      'What is in it is put together with what is here: of each thing your last deed holds. You see first what would change.',
    foreignFile: 'This is not such a file. Nothing was changed.',
    newerFile: 'This file is of a newer edition of the site. Nothing was changed.',
    otherSite: 'It is from {site}.',
    offerTitle: 'What would change',
    carriedTitle: 'From another device: what would change',
    offerNothing: 'Everything in it is here already.',
    offerNew: 'New: {count}',
    offerChanged: 'Changed: {count}',
    offerRemoved: 'Removed: {count}',
    offerOlder: 'Newer here, stays: {count}',
    offerDamaged: 'Could not be read, left out: {count}',
    offerNewer: 'Some of it is of a newer edition of the site and is left out.',
    takeOver: 'Take it over',
    leaveIt: 'Leave it',
    takenOver: 'It is here now.',
    takenPartly: 'It is here now, but the browser has not kept all of it.',
    carry: 'To another device',
    carryText:
      'A link carries your settings and mutes in itself, past any server. Open it there, or scan it as a code: it asks before it changes anything.',
    showCarry: 'Show link and code',
    carryLink: 'Link with settings and mutes',
    copyCarry: 'Copy',
    carryCode: 'Code of the link',
    carryLong: 'There is too much for a code: use the link.',
    carryTooLong: 'There is too much for a link: use a file.',
    carryNothing: 'Nothing is set or muted yet.',
    carryBroken: 'The link is incomplete: it may have been cut off. Nothing was changed.',
    deleteAll: 'Delete all',
    deleteAllText:
      'Everything that this browser keeps for this site, with what is here for reading offline.',
    deleteSure: 'Delete everything? Only a file could bring it back.',
    deleteNow: 'Yes, delete everything',
    deleteNot: 'No, keep it',
    allDeleted: 'Everything is deleted.',
    notDeleted: 'The browser has not deleted all of it.',
  },

  own: {
    // On the pages of what a reader keeps, where no script runs.
    ownWithoutScript:
      'This page needs JavaScript: what it shows is kept in your browser alone, and nobody else has it.',
  },

  settings: {
    // What a reader can choose: headings of sections, names of settings, what each can be.
    settingsNote:
      'What you choose stays in this browser. It counts at once, and can be taken back.',
    settingsLook: 'Look',
    settingsReading: 'Reading',
    settingsKeys: 'Keys',
    // What can be chosen by the palette, and what is told then.
    choose: '{setting}: {value}',
    asTheSiteHasIt: 'Everything as the site has it',
    theme: 'Colors',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeSepia: 'Sepia',
    textSize: 'Text size',
    sizeSmall: 'Small',
    sizeUsual: 'Normal',
    sizeLarge: 'Large',
    sizeLarger: 'Larger',
    sizeLargest: 'Largest',
    pageWidth: 'Width of pages',
    widthNarrow: 'Narrow',
    widthUsual: 'Normal',
    widthWide: 'Wide',
    density: 'Stories in lists',
    densityCards: 'Cards',
    densityList: 'Compact',
    densityHeadlines: 'Headlines only',
    pictures: 'Pictures',
    picturesAlways: 'Always',
    picturesTap: 'When I ask for one',
    picturesNever: 'Never',
    picturesNote: 'A drawing stands in the place of a picture that is not loaded.',
    picturesElsewhere:
      'Pictures lie with the publishers of stories, who learn from each that it was loaded.',
    originals: 'Links to other sites open',
    originalsNew: 'In a new tab',
    originalsSame: 'In the same tab',
    times: 'Times',
    timesLocal: 'In my time zone',
    timesUtc: 'In UTC',
    motion: 'Motion',
    motionSystem: 'As the system',
    motionLess: 'Less',
    motionFull: 'All of it',
    readByScrolling: 'Stories that I have scrolled past are read',
    mutedHere: 'Muted topics, publishers and words',
    // From whom a page has loaded what: a panel of every page. `contactCount` stands beside the name of a host.
    contactsOwn: 'The page, its scripts and its data come from {host}.',
    contactsNone: 'Since you opened it, it has loaded nothing from elsewhere.',
    contactsOthers:
      'Since you opened it, it has also loaded pictures, or videos that you played, from:',
    contactCount: { one: '{count} file', other: '{count} files' },
    contactsLearn:
      'Each of them learns the address of your connection, the time, what browser you have and which picture it was, and gets back cookies of its own unless your browser withholds them. None is told which page you are reading.',
    contactsWhy:
      'There is nothing else: this site has no advertising, no statistics and no scripts of others, and tells browsers to load nothing from elsewhere but pictures, and videos when you press play.',
    contactsOnlyOwn:
      'There is nothing else: this site keeps its pictures itself, has no advertising, no statistics and no scripts of others, and tells browsers to load nothing from elsewhere but videos when you press play.',
  },

  notFound: {
    // An address that leads nowhere.
    pageNotFound: 'Page not found',
    pageNotFoundText:
      'There is nothing at this address. It may have been mistyped, or the list may have fewer pages now.',
    storyNotFound: 'Story not found',
    storyNotFoundText:
      'No story has this address. It may have been withdrawn, or the address may have been cut off.',
    topicNotFound: 'Topic not found',
    topicNotFoundText:
      'No topic has this address. It may have been renamed; the overview has all topics there are.',
    monthNotFound: 'Month not found',
    monthNotFoundText:
      'No story of this month is in the archive, or it has fewer parts now. The archive lists all months that have stories.',
  },

  story: {
    // Who published it, and the way there.
    updated: 'Updated {date}',
    readOriginal: 'Read the original at {publisher}',
    watchOriginal: 'Watch the original at {publisher}',
    // A copy of the original in the Wayback Machine, which may have none.
    archivedCopy: 'Archived copy',
    // Where the original is no longer there, the copy comes first, and after these words the address that the original had.
    openArchived: 'Look for an archived copy',
    originalGone: 'The original is no longer there.',
    originalAddress: 'Its address',
    pictureCredit: 'Picture: {credit}',
    videoTitle: 'Video: {title}',
    playVideo: 'Play video',
    playerNote: 'Plays from YouTube; nothing is loaded from there before you press play.',
    noCoverage: 'No other publisher’s report of this story is known.',
    // Who had the story first; before the names of all other publishers of it; after the first of them, how many there are besides.
    firstOutlet: 'First: {publisher}',
    alsoReportedBy: 'Also reported by',
    moreOutlets: { one: 'and {count} more', other: 'and {count} more' },
    otherStories: 'Other stories',
    newerStory: 'Newer story',
    olderStory: 'Older story',
    // Earlier stories that the page leads on to.
    sameTopic: 'More on {topic}',
    samePublisher: 'More from {publisher}',
    storyPublisher: '{publisher}[: all its stories here]',

    // While the reports are on their way, and where they do not come.
    loadingCoverage: 'Loading the related coverage…',
    failedStory: 'Could not load this story',
    failedCoverage: 'Could not load the related coverage',
  },

  coverage: {
    // The reports of a story, in an order that the reader chooses, and those of one kind.
    relatedCoverage: 'Related coverage',
    // When the robot that gathers the news last found a report of the story.
    coverageGrew: 'Coverage last grew {date}',
    reports: { one: '{count} report', other: '{count} reports' },
    storyHere: 'Story here[: {title}]',
    reportOrder: 'Order of the reports',
    asGiven: 'Best first',
    earliestFirst: 'Earliest first',
    byOutlet: 'By publisher',
    reportKind: 'Articles or videos',
    allReports: 'All',
    articleReports: 'Articles',
    videoReports: 'Videos',
    excerpt: 'Excerpt[ of {title}]',
    // Of a report: others have about the same text. `sameTextAgain`: of the same publisher.
    sameTextIn: {
      one: 'Same text in {count} more outlet',
      other: 'Same text in {count} more outlets',
    },
    sameTextAgain: 'Same text once more',
    // Below a headline. After it stands `originalAddress`.
    reportGone: 'No longer there: the headline leads to an archived copy.',
    // A dozen is shown at first; what lies far from the story in time stands apart.
    showAllReports: { one: 'Show {count} report', other: 'Show all {count} reports' },
    showFewerReports: 'Show fewer',
    farAway: 'Long before or after',
    farAwayText: 'More than 30 days from the story.',
    // What else here belongs to a story: `longerStory` is above a list from its first part to its last, `partsBetween` where some of it are left out,
    // `elsewhereHere` above stories of which each says `sameReports`, how many both have.
    longerStory: 'Part of a longer story',
    partsBetween: { one: '{count} part in between', other: '{count} parts in between' },
    elsewhereHere: 'Stories here with the same reports',
    sameReports: { one: '{count} report in common', other: '{count} of the same reports' },
  },

  figures: {
    // How long after the first report one came: short, such as +2 h 10 min; `{large}` and `{small}` are parts such as 2 h.
    lagMinutes: { one: '{count} min', other: '{count} min' },
    lagHours: { one: '{count} h', other: '{count} h' },
    lagDays: { one: '{count} d', other: '{count} d' },
    lagMonths: { one: '{count} month', other: '{count} months' },
    lagYears: { one: '{count} year', other: '{count} years' },
    lagOfTwo: '{large} {small}',
    lagLater: '+{span}',
    lagEarlier: '−{span}',
    lagSameTime: 'same time',
    lagSameDay: 'same day',
    // What is counted of publishers: how often one was the first, and within a day of that, as in "12 of 40", and its lag.
    partOfAll: '{part} of {all}',
    timesFirst: 'First',
    timesWithinDay: 'Within a day of the first',
    typicalLag: 'Typical lag',
  },

  timeline: {
    // When each publisher reported a story. `thisStory` and `lagFirst` stand beside a publisher's name, `{months}` is a month or a range
    // of months.
    whenReported: 'Who reported when',
    firstReport: 'First: {publisher}, {date}',
    noFirstReport: 'The known times do not tell who was first.',
    thisStory: '(this story)',
    lagFirst: 'first',
    // Why a date is doubted, below the reports.
    onlyDay: 'Only the day is known.',
    longBefore: 'The date lies days before all others, so this is not taken for the first report.',
    inFuture: 'The date lies in the future.',
    laterByTime: { one: '{count} later report', other: '{count} later reports' },
    farReports: {
      one: '{count} more lies over 30 days from the story: {months}.',
      other: '{count} more lie over 30 days from the story: {months}.',
    },
    monthRange: '{oldest} to {newest}',
  },

  missing: {
    // How many of the publishers that report on a topic have reported a story: `{reporting}` of `{count}`, or all of them. Below it the others.
    // It says what is counted, and claims nothing more.
    reportedByOf: {
      one: 'Covered by {reporting} of the {count} publishers of {topic} in this collection',
      other: 'Covered by {reporting} of the {count} publishers of {topic} in this collection',
    },
    reportedByAll: {
      one: 'Covered by the only publisher of {topic} in this collection',
      other: 'Covered by all {count} publishers of {topic} in this collection',
    },
    otherPublishers: { one: 'The other one', other: 'The other {count}' },
    othersLegend:
      'Publishers that have led or reported a story on this topic here; beside each, how many. That one is listed here means only that this collection has no report of this story by it.',
    failedReporters: 'Could not load the publishers of this topic',
  },

  archive: {
    // `monthOfYear`: a short month, before the count of its stories.
    inArchive: '{stories}[ in the archive]',
    monthOfYear: '{month}[ {year}, ]',
    emptyArchive: 'There are no stories in the archive yet.',
    failedArchive: 'Could not load the archive',
  },

  month: {
    inMonth: '{stories}[ in {month}]',
    // A long month is cut into parts.
    monthPart: '{month}, part {part} of {parts}',
    part: '[Part ]{part}',
    earlier: 'Earlier',
    later: 'Later',
    otherMonths: 'Other months',
    otherMonthsBelow: 'Other months, below the stories',
    failedMonth: 'Could not load {month}',
  },

  day: {
    // The front page of a day. `inDay` stands beside the day: "12 stories, the most covered first".
    inDay: '{stories}, the most covered first',
    noStoriesOn: 'No stories on {day}',
    noStoriesOnText:
      'Nothing that is here was published on this day. The nearest days with stories:',
    noSuchDay: 'No such day',
    noSuchDayText:
      'This address names no day of the calendar. One looks like this: {example}. The nearest days with stories:',
    // A day with very many stories is cut into parts.
    dayPartOf: '{day}, part {part} of {parts}',
    dayPart: '[Part ]{part}',
    dayParts: 'Parts of the day',
    otherDays: 'Other days',
    otherDaysBelow: 'Other days, below the stories',
    failedDay: 'Could not load {day}',
  },

  followStory: {
    // The feeds of a story, in which each new report is an entry.
    followStory: 'Follow this story',
    followAtom: 'Atom[ feed of this story]',
    followJson: 'JSON Feed[ of this story]',
  },

  counts: {
    // Who reports a story: "9 outlets, about 5 distinct reports". Copies of one text are one report.
    outletCount: { one: '{count} outlet', other: '{count} outlets' },
    distinctReports: {
      one: 'about {count} distinct report',
      other: 'about {count} distinct reports',
    },
    outletsAndReports: '{outlets}, {reports}',
  },

  top: {
    // The hottest stories, now and of each period. Heat is a number that says how much a story is reported; `{span}` is days or years.
    // `whyPlace` explains a story's rank: "12 outlets, 2 days old: No. 3 of the week."
    topNow: 'Top stories',
    topOfDay: 'Top of the day',
    topOfWeek: 'Top of the week',
    topOfMonth: 'Top of the month',
    topOfYear: 'Top of the year',
    topOfAll: 'Top of all time',
    periods: 'Periods',
    periodNow: 'Now',
    periodDay: 'Day',
    periodWeek: 'Week',
    periodMonth: 'Month',
    periodYear: 'Year',
    periodAll: 'All time',
    topNowText:
      'The hottest stories. Heat fades with age: to its half in {span}, counted from the newest story.',
    topDayText: 'The hottest stories of {day}.',
    topRangeText: 'The hottest stories from {oldest} to {newest}.',
    topAllText: 'The hottest of all stories, whatever their age.',
    spanDays: { one: '{count} day', other: '{count} days' },
    spanYears: { one: '{count} year', other: '{count} years' },
    noHeat: 'No story here has a score or coverage yet, so the newest come first.',
    why: 'Why here?[ {title}]',
    outlets: { one: '{count} outlet', other: '{count} outlets' },
    daysOld: { one: '{count} day old', other: '{count} days old' },
    newestDay: 'from the newest day',
    whyPlace: '{outlets}, {age}: {place}.',
    whyHere: '{outlets}, {age}.',
    whyHeat: 'Its heat is {heat}.',
    whyFaded: 'Of its heat of {heat}, age has left {faded}.',
    whyNoHeat: 'It has no heat, so only its date counts.',
    howReckoned:
      'The heat of a story is the score in its file, but at least ten for each further outlet that reports it. Of equally hot stories the newer one stands first.',
    failedTop: 'Could not load the top stories',

    // The most covered stories, of each period. `busiestDay` stands beside bars, one a day.
    rankings: 'Rankings',
    mostCovered: 'Most covered',
    coveredOfWeek: 'Most covered of the week',
    coveredOfMonth: 'Most covered of the month',
    coveredOfYear: 'Most covered of the year',
    coveredText: 'The stories from {oldest} to {newest} that have the most distinct reports.',
    noneCovered: 'No other publisher has reported a story of this period.',
    busiestDay: {
      one: 'Most on {day}: {count} report',
      other: 'Most on {day}: {count} reports',
    },
    howCovered:
      'Copies of one text count once; texts are compared by headline and excerpt. Of equally many reports, those by more outlets stand first. The bars show the reports of each day.',
    failedCovered: 'Could not load the most covered stories',
  },

  headlines: {
    // The headlines of one story, which are compared. The second to fourth explain marks and are marked like this themselves.
    markDifferences: 'Mark what differs',
    sharedWords: 'several say it',
    ownWords: 'only one says it',
    differingNumbers: 'numbers differ',
    // Such as: 475 · nearly 500.
    numbersDiffer: 'Numbers that differ: {numbers}',
  },

  follow: {
    // How to follow the site. `followText` says in two sentences what a feed is. `{feed}` is the name of one.
    followTitle: 'Follow this site',
    followText:
      'A feed is an address at which an app, a feed reader, finds what is new here. Give it one of these addresses, and you miss nothing, without an account and without being watched.',
    followTopics: 'By topic',
    followPublishers: 'By publisher',
    followPublishersText:
      'These have the most stories. The pages of the others lead to theirs, from {count} stories on.',
    followList: 'All feeds in one file',
    followListText: 'Most feed readers can import this file (OPML).',
    copyAddress: 'Copy[ the address: {feed}]',
    copied: 'Copied',
    openFeed: 'Open in a feed reader[: {feed}]',
  },

  publishers: {
    // The overview. A publisher has "own" stories, and has "also covered" those of others that its reports are related to.
    // `alsoReported` stands beside a name and the number of its own stories, as in 36 +175.
    publisherCount: { one: '{count} publisher', other: '{count} publishers' },
    alsoReported: '+{count}[ also covered]',
    publishersLegend:
      'Beside each name: the stories it led and, after the plus, those of others that it covered too.',
    findPublisher: 'Find a publisher',
    noPublisherFound: 'No publisher here has a name like “{text}”.',
    noPublishers: 'There are no publishers yet.',
    largestPublishers: 'The most stories',
    letters: 'Letters',
    moreSmaller: 'And {count} more with fewer stories: the field above finds them.',
    // Orders, as links and in the title; below, what they count, and how many publishers they leave out.
    orders: 'Orders',
    publishersIn: 'Publishers: {order}',
    byStories: 'Most stories',
    byCovered: 'Most stories of others',
    byFirst: 'Most often first',
    byDay: 'Most often within a day',
    byLag: 'Shortest lag',
    firstLegend:
      'How often each was the first, of the stories here for which the times of two or more publishers can be trusted.',
    dayLegend:
      'How often each came within a day of the first, of the stories here for which the times of two or more publishers can be trusted.',
    lagLegend:
      'How long after the first each typically came: the median of the stories in which it was not the first itself, of five or more.',
    othersInOrder: {
      one: '{count} more has fewer, or too few to say.',
      other: '{count} more have fewer, or too few to say.',
    },
    failedPublishers: 'Could not load the publishers',
  },

  publisher: {
    // A publisher's own pages: two lists, its own stories, and those of others that it covered too.
    ownStories: 'Own stories',
    relatedReports: 'Also covered',
    publisherLists: 'Lists of this publisher',
    ofPublisher: '{stories}[ by {publisher}]',
    ofCoverage: '{stories}[ of others that {publisher} covered too]',
    feedOfPublisher: 'Feed[ of {publisher} for feed readers]',
    coverageText:
      'Stories that others led and {publisher} covered too: its reports are on their pages.',
    noOwnStories: '{publisher} has led no story here yet.',
    coverageOf: '{publisher}: also covered',
    coveragePartOf: '{publisher}: also covered, part {part} of {parts}',
    otherParts: 'Other parts',
    otherPartsBelow: 'Other parts, below the stories',
    coverageNumber: '[Part ]{part}',
    earlierPart: 'Earlier',
    laterPart: 'Later',
    failedPublisher: 'Could not load this publisher',
  },

  sources: {
    // Where the news come from: the outlets whose feeds a robot asks, and how each feed is doing. `sourcesTitle` is also the link to the page.
    // `latestNews` and `lastWorked` stand below the state, which is one of those before them.
    sourcesTitle: 'Sources',
    sourcesText:
      'The stories here are found in the feeds of these outlets. Reports about one event become one story.',
    sourceOutlets: { one: '{count} outlet', other: '{count} outlets' },
    lastRun: 'Last asked for news: {date}',
    nothingGathered:
      'Nothing has been gathered yet. After the first run it says here how each of these is doing.',
    troubledSources: 'Failing, silent or ended',
    workingSources: 'Working',
    newSources: 'Not asked yet',
    sourceFailing: 'Failing since {date}',
    sourceSilent: 'Nothing new since {date}',
    sourceEmpty: 'Its feed is empty',
    sourceRetired: 'Ended on {date}',
    sourceWorks: 'Works',
    sourceNew: 'Not asked yet',
    latestNews: 'Last had something new: {date}',
    lastWorked: 'Last worked: {date}',
    neverWorked: 'It has never worked.',
    feedItems: { one: '{count} item[ in the feed]', other: '{count} items[ in the feed]' },
    // Of the reports from a feed, how many are in stories that other outlets report too.
    joinedReports: {
      one: '{joined} of {count} report joined others',
      other: '{joined} of {count} reports joined others',
    },
    // Why a feed fails.
    feedNoHost: 'Its host cannot be found.',
    feedNoAnswer: 'Its host does not answer.',
    feedTooSlow: 'Its host takes too long to answer.',
    feedBrokenOff: 'Its answer broke off.',
    feedCertificate: 'Its host has no valid certificate.',
    feedPrivate: 'It leads to an address that is not public.',
    feedRedirects: 'It redirects too many times.',
    feedStatus: 'Its host answers with an error ({status}).',
    feedGone: 'Its host says that it no longer exists.',
    feedLater: 'Its host asks to be left alone for now.',
    feedTooLarge: 'It is too large.',
    feedIsNone: 'What is there is not a feed.',
    // Why a topic has no stories; each stands beside a topic.
    emptyTopics: 'Topics without stories',
    emptyNoSource: 'No source here is about it.',
    emptyFailing: 'Its sources are failing.',
    emptyNoItems: 'Its sources have brought nothing yet.',
    emptyUnpublished: 'What its sources have brought is still unpublished.',
    failedSources: 'Could not load the sources',
  },

  offline: {
    // What is here for reading offline, in the settings and below a page that did not come; that a page is an old copy; that a new edition
    // of the app waits. `forTheTrain`: the newest stories, which the page of what is saved fetches for where there is no network.
    asSeenOffline: 'You are offline. This is as you saw it last.',
    asSeenFailed: 'This could not be loaded anew. It is as you saw it last.',
    hereOffline: 'Here for reading offline',
    forTheTrain: 'For the train',
    readHere: 'Read lately',
    listsHere: 'Lists',
    newEdition: 'The site has a new edition.',
    showEdition: 'Show it',
    worksOffline: 'What you read and save here can be read offline.',
    notOffline:
      'This browser cannot keep the site for reading offline, as in a private window, or the site does not offer it.',
    nothingHere: 'Nothing is here yet. What you read and save from now on will be.',
    sizeHere: 'All of it takes {size}, the site itself included.',
    forgetHere: 'Forget all but what is saved',
  },

  saved: {
    nothingSaved: 'Nothing is saved yet.',
    savedAdvice:
      'Save a story by the sign below its headline, or with the key s. It stays in this browser alone.',
    savedOffline: 'It can be read with its coverage without a network.',
    findSaved: 'Find in what is saved',
    noSavedFound: 'No saved story has this in its headline, its publisher or its note.',
    // Orders of the list.
    savedOrder: 'Order',
    savedLast: 'Saved last',
    savedNewest: 'Newest story',
    savedByTitle: 'Headline',
    savedByPublisher: 'Publisher',
    savedOn: 'Saved on {date}',
    // A line that the reader writes. `noteOn` names its field.
    addNote: 'Add a note[ to {title}]',
    editNote: 'Edit the note[ on {title}]',
    noteOn: 'Note[ on {title}]',
    keepNote: 'Keep the note',
    removeSaved: 'Remove[ {title}]',
    withdrawn: 'No longer on this site.',
    offlineHere: 'Can be read offline',
    // Whether coverage has grown is looked up: `lookedAt` is followed by `grown` or `noneGrown`.
    lookingForReports: 'Looking for new reports…',
    lookedAt: 'Looked for new reports at {time}.',
    grown: { one: '{count} story has some.', other: '{count} stories have some.' },
    noneGrown: 'There are none.',
    notLooked: 'New reports could not be looked for.',
    lookAgain: 'Look again',
    // The list as a file.
    takeAlong: 'Take the list along',
    takeAlongText: 'The stories as they stand above, as a file of links with your notes.',
    // The newest stories for where there is no network, below `forTheTrain`: how large they are is said before. `{kept}` is `trainKept`.
    trainText:
      'Keeps the newest stories with their coverage in this browser, to be read without a network. Pictures from other sites are not among it.',
    trainCount: 'How many stories',
    trainSize: 'About {size}.',
    reckoningSize: 'Reckoning the size…',
    sizeUnknown: 'The host does not say how large they are.',
    keepTrain: 'Keep them',
    stopTrain: 'Stop',
    trainKept: {
      one: '{count} story can be read offline.',
      other: '{count} stories can be read offline.',
    },
    forgetTrain: 'Forget those that are not saved',
    trainIncomplete: 'Not all of them came. {kept}',
  },

  publisherFigures: {
    // What the coverage of all stories says of a publisher. `mostlyOn` and the two after it stand before names.
    inFigures: 'In figures',
    tooFewTimes: 'too few to say',
    mostlyOn: 'Mostly on',
    sameTextEarlier: 'Same text, earlier at',
    sameTextLater: 'Same text, later at',
    howCounted: 'How this is counted',
    howCountedText:
      'What counts is every story here for which the times of two or more publishers can be trusted and lie within 30 days. The lag is the median of the times after the first, where the publisher was not the first itself; of fewer than five there is none. Whether texts are the same is told by headline and excerpt, and which was earlier by their times alone: nobody says where a text is from.',
  },

  share: {
    // A story handed on: `share` is a button, `shareOn` and the three after it are in a menu. A citation is of the original.
    share: 'Share',
    shareOn: 'Share…',
    copyStoryLink: 'Copy link',
    citeMarkdown: 'Copy citation as Markdown',
    citeBibtex: 'Copy citation as BibTeX',
    addressCopied: 'The link is copied.',
    citationCopied: 'The citation is copied.',
    copyByHand: 'The browser does not let this page copy. Copy it from here:',
  },

  deeds: {
    // What can be done with a story where it stands, and what is told of it then. `moreDeeds`: a menu; `newReports`: of a story that was
    // read or saved before; `sinceLastVisit` stands on the line below what is new.
    undo: 'Undo',
    // A button that is pressed where the story is saved, and what its key says.
    save: 'Save[: {title}]',
    savedNow: 'The story is saved.',
    notSaved: 'The story could not be saved.',
    forgottenNow: 'The story is no longer saved.',
    // After what was done, where the browser does not keep it. `{done}` is `savedNow`, `nowMuted` and the like.
    heldForNow: '{done} That holds only until you close or reload this page.',
    moreDeeds: 'More: {title}',
    isRead: 'Read',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    markAboveRead: 'Mark all above as read',
    markedRead: 'Marked as read.',
    markedUnread: 'Marked as unread.',
    markedAbove: { one: '{count} story marked as read.', other: '{count} stories marked as read.' },
    noneAbove: 'All above is read already.',
    newReports: { one: '{count} new report', other: '{count} new reports' },
    sinceLastVisit: 'New since your last visit',
    // Over the drawing that stands for a picture which is not loaded before the reader asks for it.
    showPicture: 'Show picture[: {title}]',
  },

  muted: {
    // What is muted: `muteTopic` and the two after it in the menu of a story, `hides…` what it hides, before it is muted. `mutedHidden` and
    // `mutedShown` are buttons in the place of what is muted. `mutedUntil`, `mutedForAlways` and `endedAt` stand beside a name, `{time}` is a day and a time.
    muteTopic: 'Mute the topic {name}…',
    mutePublisher: 'Mute the publisher {name}…',
    muteWord: 'Mute a word…',
    muteNamed: 'Mute {name}',
    muteTitle: 'Mute {name}',
    muteWordTitle: 'Mute a word or phrase',
    mutedWordLabel: 'Word or phrase',
    mutedWordNote:
      'Whole words of headlines and excerpts. Capitals and accents make no difference.',
    muteFor: 'For how long',
    forADay: 'A day',
    forAWeek: 'A week',
    forAMonth: 'A month',
    forAlways: 'Always',
    mute: 'Mute',
    cancelMute: 'Cancel',
    countingHidden: 'Counting what this hides…',
    hides: {
      one: 'This hides {count} story here.',
      other: 'This hides {count} stories here.',
    },
    hidesUpTo: {
      one: 'This hides up to {count} story here.',
      other: 'This hides up to {count} stories here.',
    },
    hidesNothing: 'This hides no story that is here now.',
    hidesUnknown: 'How many stories this hides could not be found out.',
    hidesOnPage: {
      one: '{count} of them is on this page.',
      other: '{count} of them are on this page.',
    },
    hidesReports: {
      one: 'Its reports are hidden in {count} story that others have, too; that stays.',
      other: 'Its reports are hidden in {count} stories that others have, too; these stay.',
    },
    newestHidden: 'The newest that are hidden',
    nowMuted: '{name} is muted.',
    nowUnmuted: '{name} is no longer muted.',
    mutedStories: 'Muted stories',
    mutedHidden: {
      one: '{count} hidden, show',
      other: '{count} hidden, show',
    },
    mutedShown: {
      one: '{count} muted shown, hide',
      other: '{count} muted shown, hide',
    },
    mutedText:
      'What is muted is left out of all lists, and each place says how many it hides. This is kept in this browser alone. Topics and publishers are muted on their own pages, or in the menu of a story.',
    mutesCount: {
      one: '{count} muted',
      other: '{count} muted',
    },
    mutedTopic: 'Topic',
    mutedPublisher: 'Publisher',
    mutedWords: 'Words',
    mutedUntil: 'until {time}',
    mutedForAlways: 'always',
    changeEnd: 'Change the end: {name}',
    changeEndTo: 'Change the end…',
    hiddenLately: {
      one: '{count} story hidden in the last 30 days',
      other: '{count} stories hidden in the last 30 days',
    },
    unmute: 'Unmute[ {name}]',
    endedMutes: 'Ended',
    endedAt: 'ended {time}',
    muteAgain: 'Mute again: {name}',
    muteAgainFor: 'Mute again…',
    removeMute: 'Remove[ {name}]',
  },
} as const

/**
 * The words of what several views load later, or nobody before the reader does something: they cost the first view
 * nothing. What says one imports `virtual:broadsheet/words/lazy`, see README.md.
 */
export const lazyWords = {
  // In the palette, the page of the most covered stories.
  mostCoveredStories: 'Most covered stories',

  // The search.
  bestFirst: 'Best first',
  newestFirst: 'Newest first',

  // The keys: where they are of use, what each does, and what is said of it.
  keysInLists: 'In lists',
  keysOnStories: 'On a story’s page',
  keysEverywhere: 'Everywhere',
  keyNext: 'Next story',
  keyPrevious: 'Previous story',
  keyOpen: 'Open the story',
  keyOriginal: 'Open the original in a new tab',
  keyNextTopic: 'Next topic',
  keyPreviousTopic: 'Previous topic',
  keyOlder: 'Next, older story',
  keyNewer: 'Previous, newer story',
  keySearch: 'Search',
  keyPalette: 'Go to a topic, page or story',
  keySave: 'Save the story, or forget it',
  keyHelp: 'Show the keys',
  keyTop: 'Go to the top',
  keyBottom: 'Go to the bottom',
  keyRead: 'Mark as read or unread',
  keyReadAbove: 'Mark all above as read',
  keyUndo: 'Undo',
  keyLeave: 'Close, or leave a field',
  eitherKey: '{first} or {second}',
  controlKey: 'Ctrl',
  enterKey: 'Enter',
  escapeKey: 'Esc',
  singleKeys: 'Keys without Ctrl or ⌘',
  singleKeysText:
    'Switch them off if you dictate, or press keys by chance. Not in fields in which you type.',
  originalOpens: 'The original opens in a new tab.',
  noOriginal: 'There is no link to an original here.',
  noNextStory: 'That was the last story.',
  noOlderStory: 'There is no older story.',
  noNewerStory: 'There is no newer story.',

  // The palette: groups of what can be gone to, and commands.
  goToText: 'Type a few letters',
  keptFilters: 'Kept filters',
  pagesToGo: 'Pages',
  storiesToGo: 'Stories',
  commands: 'Commands',
  searchFor: 'Search for “{text}”',
  found: { one: '{count} result', other: '{count} results' },
  foundNothing: 'Nothing here is called “{text}”.',
  copyLink: 'Copy the link to this page',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'The browser does not allow it: copy the link from the address bar.',
  keysOff: 'Switch keys without Ctrl or ⌘ off',
  keysOn: 'Switch keys without Ctrl or ⌘ on',
  keysAreOff: 'Only keys with Ctrl or ⌘ work now.',
  keysAreOn: 'All keys work again.',
  failedToGo: 'Some of this could not be loaded. {reason}',
  // What stands around results; `searchNeeds` is for those without JavaScript.
  searchOrder: 'Order',
  searchNeeds:
    'The search runs in your browser and needs JavaScript. Without it, topics and archive lead to every story.',
  searchAdvice:
    'Find stories by words of their headline, excerpt, publisher and topics, and of the headlines of their coverage.',
  searching: 'Searching…',
  failedSearch: 'Could not search',
  nothingFound: 'No story has all of this',
  nothingFoundAdvice:
    'Take a word or an operator away, put OR between two words, or look at how they are spelled.',
  typeMore: 'Type one more letter',
  typeMoreAdvice:
    'Words of one or two letters, such as {word}, are looked for as whole words only.',
  showingFor: 'Showing results for {query}',
  searchInstead: 'Search for {query} instead',
  inCoverage: 'In the coverage: {headline}',

  // What operators do, beside an example of each. `{date}` is a year or a month.
  searchHelp: 'How to search',
  helpWords: 'all of the words, also where longer ones begin with them',
  helpPhrase: 'these words beside one another',
  helpWithout: 'without the second word',
  helpOr: 'one of the two, or both',
  helpPublisher: 'by a publisher',
  helpTopic: 'on a topic',
  helpType: 'videos alone, or articles with type:article',
  helpBefore: 'before {date}',
  helpAfter: 'in {date} or later',
  helpIn: 'words of the headline alone',
  helpNote:
    'Operators are English in all languages. Capitals, accents and endings make no difference.',

  // What is not as the search has it: `{operators}` and `{examples}` are lists.
  operatorUnknown: '{name} is not known and was searched for as a word. Known are {operators}.',
  operatorMeant: '{name} is not known and was left out. Use {operators}.',
  operatorTaken: '{name} is not known and was read as {operator}.',
  valueMissing: '{operator} needs a word after it, such as {examples}.',
  valueWrong: '{value} was left out: {operator} takes {examples}.',
  valueTaken: '{value} was read as {taken}.',
  noWord: 'There is no word here to look for.',
  searchTooLong: 'The search is too long: its end was left out.',
  // The filters. `withReports`: as a choice, and as what was chosen. Periods end with the newest story, as `reckonedFrom` says.
  // `wrongFilters`: such as type=podcast. `emptyFilters`: of filters that together leave nothing; below it, `withoutFilters`.
  filterStories: 'Filter stories',
  byPublisher: 'Publisher',
  byType: 'Articles or videos',
  byCoverage: 'Coverage',
  byPeriod: 'Period',
  byReading: 'Read or unread',
  unreadOnly: 'Unread',
  anyChoice: 'All',
  articlesOnly: 'Articles',
  videosOnly: 'Videos',
  withReports: { one: '{count} related report or more', other: '{count} related reports or more' },
  lastDay: 'The newest day',
  lastWeek: 'The last 7 days',
  lastMonth: 'The last 30 days',
  lastYear: 'The last 365 days',
  reckonedFrom: 'Reckoned back from the newest story here, of {day}.',
  fromDay: 'From',
  toDay: 'To',
  sinceDay: 'from {day}',
  untilDay: 'until {day}',
  betweenDays: '{first} to {last}',
  findTopic: 'Find a topic',
  pickPublisher: 'Find a publisher',
  noSuchName: 'None has this name.',
  moreByName: {
    one: '{count} more: find it by its name.',
    other: '{count} more: find them by name.',
  },
  chosenFilters: 'Chosen filters',
  removeFilter: '[Remove the filter ]{filter}',
  clearFilters: 'Clear all',
  wrongFilters: 'Not understood in the address, and left out: {values}',
  emptyFilters: 'No story has all of this.',
  allRead: 'Everything here is read.',
  withoutFilters: 'Without {filters}: {stories}',
  keepAs: 'Keep what is chosen under a name',
  keep: 'Keep',
  keptHere: 'They are kept in this browser alone.',
  noneKept:
    'Nothing is kept yet. What you choose can be kept here under a name, in this browser alone.',
  keepFailed: 'This browser has not kept it: its storage is full or switched off.',
  renameKept: 'Rename[ {name}]',
  deleteKept: 'Delete[ {name}]',
} as const

/** The words that the dev server's pages alone say. */
export const devWords = {
  // Of a story that readers will not see.
  notPublished: 'not published',
} as const

/** The words that only the build prints: into heads of pages, feeds, and the page that stands for missing ones. */
export const buildWords = {
  // What a site is, where its publisher has said nothing.
  siteDescription: 'The news, and who else reports it.',
  // Printed times are in UTC; `{clock}` is such as 12:43.
  time: '{clock} UTC',

  // What search engines say of a page.
  reportDescription: 'A report by {publisher}, published on {date}.',
  videoDescription: 'A video by {publisher}, published on {date}.',
  topicDescription: '{stories} about {topic} on {site}, the newest first.',
  pageDescription: '{stories} on {site}: page {page} of {pages}, counted from the oldest.',
  topicPageDescription:
    '{stories} about {topic} on {site}: page {page} of {pages}, counted from the oldest.',
  topicsDescription: {
    one: 'All {count} topic of {site}, each with its stories.',
    other: 'All {count} topics of {site}, each with its stories.',
  },
  archiveDescription: 'All stories of {site} by year and month.',
  archiveYearDescription: 'All stories of {site} by year and month, {year}.',
  archiveYearsDescription: 'All stories of {site} by year and month, {oldest} to {newest}.',
  monthDescription: '{stories} of {month} on {site}, by day.',
  monthPartDescription: '{stories} of {month} on {site}, by day, part {part} of {parts}.',
  dayDescription: '{stories} of {day} on {site}, the most covered first.',
  dayPartDescription:
    '{stories} of {day} on {site}, the most covered first, part {part} of {parts}.',
  topDescription:
    'The hottest stories of {site}: heat fades with age, counted from the newest story.',
  topPeriodDescription: '{title} on {site}: the hottest stories, ranked.',
  mostCoveredDescription: '{title} on {site}: the stories with the most distinct reports.',
  followDescription: 'The feeds of {site}: of all stories, and of each topic.',
  sourcesDescription: 'Where the stories of {site} come from, and how each source is doing.',
  // `publisherFeeds` is a folder in the list of feeds.
  publishersDescription: {
    one: 'The {count} publisher of {site}, with its stories.',
    other: 'All {count} publishers of {site}, each with its stories.',
  },
  publisherDescription: '{stories} by {publisher} on {site}, the newest first.',
  publisherPageDescription:
    '{stories} by {publisher} on {site}: page {page} of {pages}, counted from the oldest.',
  coverageDescription: '{stories} of others on {site} that {publisher} covered too.',
  coveragePartDescription:
    '{stories} of others on {site} that {publisher} covered too, part {part} of {parts}.',
  publisherFeeds: 'Publishers',
  searchDescription: 'Search all stories of {site}.',
  // What messengers show of a story that has an excerpt.
  excerptBy: '{publisher}: {excerpt}',

  // The way from the feed to a page, in search results.
  pageNumber: 'Page {page}',
  partNumber: 'Part {part}',

  // The page that stands for addresses without a page of their own, until the app comes. `…InList`: in a list of links.
  notFinished: 'There is no finished page at this address. With JavaScript, it may have one.',
  late: 'This page has not come yet',
  lateAdvice: 'The connection may be slow, or the site has been updated. {reload}',
  allTopicsInList: 'all topics',
  archiveInList: 'archive',

  // Feeds. Atom and JSON Feed are formats. `feedReport`: an entry of the related coverage.
  atomFeed: '{feed} (Atom)',
  jsonFeed: '{feed} (JSON Feed)',
  feedReport: '{publisher}: {title}',
  feedReportDated: '{publisher}: {title}, {date}',
  storyOnSite: 'This story on {site}',
  storyFeedDescription: 'Each report of this story, as {site} finds them.',
} as const

/** All words. */
export const english = {
  ...appWords,
  ...viewWords.kept,
  ...viewWords.own,
  ...viewWords.settings,
  ...viewWords.notFound,
  ...viewWords.story,
  ...viewWords.coverage,
  ...viewWords.figures,
  ...viewWords.timeline,
  ...viewWords.missing,
  ...viewWords.archive,
  ...viewWords.month,
  ...viewWords.day,
  ...viewWords.followStory,
  ...viewWords.counts,
  ...viewWords.top,
  ...viewWords.headlines,
  ...viewWords.follow,
  ...viewWords.publishers,
  ...viewWords.publisher,
  ...viewWords.sources,
  ...viewWords.publisherFigures,
  ...viewWords.share,
  ...viewWords.deeds,
  ...viewWords.offline,
  ...viewWords.saved,
  ...viewWords.muted,
  ...lazyWords,
  ...devWords,
  ...buildWords,
}
