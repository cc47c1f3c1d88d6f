/** What stands where nobody has written an excerpt. */
const PLACEHOLDER =
  /^(\[(removed|deleted)\]|no (description|summary|excerpt)( is)?( available)?|(description|summary) (not available|unavailable)|read more|continue reading|n\/a|tbd|comments?|untitled|loading(, please wait)?|advertisement|access denied|attention required|just a moment|403 forbidden|(error )?404( not found)?|(page )?not found)[.…!]*$|^((click|tap) here (to|for)|lorem ipsum|please (enable|turn on) (javascript|cookies))\b/i

/** How what a website says of itself begins, which crawlers take for the text of a page. */
const OPENINGS = [
  // Rights and press releases.
  /is there a problem with this press release/,
  /this material may not be published, broadcast/,
  /press release content from .{1,60}\. the ap news staff was not involved/,
  /the .{1,40} news (?:department|staff) was not involved/,
  /(?:copyright )?(?:©|\(c\)) ?\d{4}\b.{0,80}all rights reserved|all rights reserved/,
  // Cookies and consent.
  /(?:we|th(?:is|e) (?:web)?site|our (?:web)?site) (?:and our partners )?(?:also )?uses? cookies/,
  /cookies help us (?:to )?(?:deliver|provide|improve)/,
  /we and our (?:\d+ )?partners (?:store|process|use)/,
  /by (?:clicking|continuing|using|browsing|closing|visiting).{0,80}\byou (?:agree|accept|consent)/,
  /we (?:value|respect|care about) your privacy/,
  /before you continue to (?:youtube|google)/,
  /(?:wir|diese (?:web)?site|diese (?:web)?seite|unsere (?:web)?seite) (?:verwende[nt]|benutz(?:t|en)|nutz(?:t|en)|setz(?:t|en)) cookies/,
  /mit der nutzung (?:dieser|unserer) (?:web)?(?:seite|site) (?:stimmen|erklären) sie/,
  /en poursuivant (?:votre|sa) (?:navigation|visite).{0,60}\bvous acceptez/,
  /(?:al|ao) continuar (?:navegando|a navegar).{0,60}\b(?:acepta|aceita|concorda)/,
  /(?:nous utilisons|(?:ce|notre) site(?: web)? utilise) des cookies/,
  /(?:utilizamos|usamos|este (?:sitio|site)(?: web)? (?:utiliza|usa)) cookies/,
  /(?:questo sito(?: web)? (?:utilizza|usa)|utilizziamo|usiamo)(?: i)? cookie/,
  /(?:يستخدم هذا الموقع|نستخدم) ملفات تعريف الارتباط/,
  /(?:当|この|本)(?:サイト|ウェブサイト)(?:で)?は、?(?:cookie|クッキー)/,
  // Scripts, browsers, blockers.
  /we['’]ve detected that javascript is disabled/,
  /you (?:need to|must|have to) (?:enable|turn on) (?:javascript|cookies)/,
  /(?:enable|turn on|activate) javascript(?: and cookies)? to (?:view|see|use|run|continue|proceed)/,
  /javascript (?:is|must be|seems to be|appears to be) (?:disabled|required|enabled|turned off)(?: in| to (?:view|see|use|run)|[.,!]|$)/,
  /(?:your|this) (?:web )?browser (?:is (?:not|no longer) supported|is out of date|is outdated|does(?: not|n['’]t) support)/,
  /(?:we['’]ve|we have|we) (?:noticed|detected) (?:that )?(?:you['’]re|you are|an) (?:using an )?ad ?-?blocker/,
  /bitte (?:aktivieren sie|schalten sie) (?:javascript|cookies|ihren (?:ad|werbe)blocker)/,
  /veuillez activer (?:javascript|les cookies)/,
  /por favor,? (?:active|habilite|ative) (?:el )?(?:javascript|las cookies|os cookies)/,
  // Gates.
  /(?:please )?(?:subscribe|log ?in|sign (?:in|up)|register)(?: now| here)? to (?:(?:read|continue|keep|unlock)\b|(?:view|access|see) (?:this|the (?:full|rest|whole)))/,
  /to (?:continue reading|keep reading|read (?:the (?:full|rest|whole)|this (?:article|story))).{0,60}\b(?:subscribe|log ?in|sign (?:in|up)|register|subscription)/,
  /th(?:is|e) (?:content|article|story|page) is .{0,30}\b(?:to|for) (?:our )?(?:subscribers|members|registered users)/,
  /you (?:must|need to) be (?:logged|signed) in to (?:view|read|see)/,
  /exclusive(?:ly)?(?: content)? (?:to|for) (?:our )?(?:subscribers|members)(?=[.!,]|$)/,
  /already a (?:subscriber|member)\?/,
  /you(?: have|['’]ve) (?:reached|read|used) .{0,40}\bfree articles/,
  /(?:sign up|subscribe) (?:to|for) (?:our|the|free) .{0,40}newsletter/,
  /(?:jetzt )?(?:abonnieren|anmelden|registrieren)(?: sie sich)?,? um weiterzulesen/,
  /dieser (?:artikel|inhalt|text) ist (?:nur|exklusiv) für (?:abonnent|mitglied|registriert)/,
  /(?:cet|l['’]) ?article est réservé aux abonnés/,
  /abonnez-vous pour (?:lire|continuer)/,
  /(?:suscríbe(?:te|se)|regístrate|inicia sesión) para (?:leer|continuar|seguir leyendo)/,
  /(?:assine|cadastre-se|faça login) para (?:ler|continuar)/,
  /この記事は(?:有料)?会員/,
  // Robots and platforms.
  /are you a robot\?|i['’]m not a robot|(?:please )?(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)/,
  /checking your browser before|verifying (?:that )?you are (?:a )?human|sorry, you have been blocked/,
  /(?:sorry, )?this (?:content|page|video|website) is (?:not|un) ?(?:currently )?available in your/,
  /enjoy the videos and music you love/,
]
const OPENING = new RegExp(`^(?:${OPENINGS.map(({ source }) => source).join('|')})`, 'i')

/** Words that all else of such a text has. */
const GOES_ON =
  /cookie|consent|privacy|polic(?:y|ies)|terms|agree|accept|preferences|personali[sz]e|javascript|browser|ad ?-?block|subscri|log ?in|sign (?:in|up)|regist(?:er|rier)|newsletter|customer (?:service|center)|contact the source|rights reserved|©|quotes displayed|market data|legal statement|not a robot|take a few seconds|was not involved|on a device|datenschutz|zustimm|einwillig|abonn|anmelde|confidentialité|consent(?:ement|imiento)|privaci|acept|suscri|sesión|aceita|assin|クッキー|同意|会員|ログイン|الارتباط|الخصوصية/i

const SENTENCES = /(?<=[.!?؟]) |(?<=[。！？])(?!$)/u
const IS_WHOLE = /[.!?؟。！？]$/u
/** What is left of a sentence that the crawler cut off, if it is no longer, need not tell what it is about. */
const CUT_SENTENCE = 40

/**
 * Whether nobody has written this excerpt for the story: a placeholder, or what a website says of its cookies, rights,
 * scripts and subscriptions. A text of which one sentence is about something else is none.
 *
 * @param excerpt plain text, without the sign that it was cut off
 */
export function isBoilerplate(excerpt: string): boolean {
  if (PLACEHOLDER.test(excerpt)) return true
  if (!OPENING.test(excerpt)) return false
  const [, ...others] = excerpt.split(SENTENCES)
  return others.every(
    (sentence, i) =>
      GOES_ON.test(sentence) ||
      (i === others.length - 1 && sentence.length < CUT_SENTENCE && !IS_WHOLE.test(sentence)),
  )
}
