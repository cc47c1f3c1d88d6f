import type { Labelled } from './labelled.ts'

/**
 * Made-up reports, hard for their number: events come in pairs that use the same words. A line is of an event, with title and
 * beginning; events before and after a stroke are a pair.
 */
const REPORTS = `
quake/a|Earthquake of magnitude 6.1 shakes Norvale|Buildings in Norvale swayed for a minute. Two bridges across the Alder have collapsed, rescuers say.
quake/a|Two bridges fall as strong quake hits Alder valley|A quake of magnitude 6.1 struck near Norvale in the early hours.
quake/a|Norvale counts the damage after night of tremors|Residents slept in the open. The quake had brought down two bridges over the Alder.
quake/a|Rescuers search for drivers under Alder bridges|Three cars are missing in Norvale since the earthquake, the fire brigade says.
quake/a|"The whole street moved": Norvale after the earthquake|People tell how they ran out of their houses in the Alder valley.
quake/b|Earthquake of magnitude 5.4 shakes Ostrava Bay|Nobody was hurt in Ostrava Bay, where schools stay closed today.
quake/b|Ostrava Bay: schools closed after quake|Engineers look for cracks in the schools of Ostrava Bay. The quake had a magnitude of 5.4.
quake/b|Moderate quake off the Marrow coast|The tremor was felt as far as Ostrava Bay, seismologists say. There is no danger of a tsunami.
quake/b|No tsunami warning after tremor at sea|The quake off Ostrava Bay was too weak for a wave, the weather service said.
quake/b|Cracks found in two schools after Ostrava tremor|Lessons may begin again on Thursday.
trial/a|Jury finds Delia Quist guilty of bank fraud|The former head of Harrow Bank hid losses of 40 million for years.
trial/a|Quist convicted: former Harrow chief faces ten years|Judge Imre Sandoval will pass the sentence in May.
trial/a|How Harrow Bank hid its losses|The verdict against Delia Quist shows how easily auditors were led astray.
trial/a|Guilty on all counts|Delia Quist showed no emotion as the jury gave its verdict on Harrow Bank.
trial/a|Former bank head convicted of hiding 40 million in losses|Quist's lawyers say that they will appeal.
trial/b|Jury finds Tomas Brandt not guilty of bank fraud|The founder of Lumen Credit was accused of false accounts.
trial/b|Lumen founder Brandt walks free|After three weeks the jury cleared Tomas Brandt of all charges.
trial/b|Brandt verdict: prosecutors fail again in fraud case|It is the second time that a case against Lumen Credit has fallen apart.
trial/b|Tears and cheers as Tomas Brandt is cleared|His family hugged him when the foreman of the jury had spoken.
trial/b|Prosecutors will not appeal Lumen verdict|The state attorney accepts that Brandt is not guilty.
phone/a|Kestrel shows its first folding phone|The Kestrel Fold costs 1,400 and comes in June.
phone/a|Kestrel Fold: first look at a phone that bends|We have tried the new folding phone of Kestrel. Its hinge is a marvel.
phone/a|A hinge like a wing: hands on with Kestrel's new phone|The company has worked six years on the Fold.
phone/a|Kestrel enters the market of folding phones|Shares rise by 3 percent after the Fold is shown.
phone/b|Talis shows the Talis 9, its thinnest phone yet|Only five millimetres thick, and with a better camera, the Talis 9 comes in June.
phone/b|Talis 9 is thin, fast and expensive|We have tried the new phone of Talis. The battery is small.
phone/b|New Talis phone measures five millimetres|How engineers made the thinnest phone on the market.
phone/b|Talis shares fall after launch of the 9|Investors had hoped for a folding phone.
coach/a|Norvale Rovers dismiss coach Anton Weil|After five defeats in a row the Rovers part with Weil.
coach/a|Weil out at Rovers after fifth defeat|The 0:4 at Tilbrook was his last match, the club said.
coach/a|Five defeats were too many: Rovers without a coach|Assistant Petra Holm takes over until summer.
coach/a|Rovers fans celebrate as Weil leaves|"It was time", says a season ticket holder in Norvale.
coach/b|Tilbrook United appoint Anton Weil as coach|The former coach of Norvale Rovers signs for two years at Tilbrook.
coach/b|Weil takes over at Tilbrook|His first training with United is on Monday.
coach/b|New start for Weil: "Tilbrook has a plan"|United present their coach, who speaks of promotion.
coach/b|Two years, one aim: Weil wants promotion with United|The contract at Tilbrook ends in two years.
fire/a|Fire destroys paper mill in Cawdon|Smoke could be seen in Cawdon for miles. Nobody was in the mill.
fire/a|Cawdon: 200 firefighters at burning paper mill|The flames were under control in the evening.
fire/a|Paper mill was the largest employer of Cawdon|After the fire 350 people fear for their jobs.
fire/a|Mill fire: police suspect a faulty dryer|Experts look at what is left of the paper mill.
fire/b|Fire destroys chapel in Ebersham|The chapel of 1740 had been restored last year.
fire/b|Ebersham loses its chapel|Flames broke out during an evening concert. All 80 visitors were unhurt.
fire/b|Concert ends in flames|A candle may have set fire to the chapel of Ebersham, police say.
fire/b|"We will build it again", says vicar of Ebersham|Donations for the chapel come from the whole country.
figures/a|Quibble & Sons: quarterly profit rises by 12 percent|The maker of biscuits sells more abroad.
figures/a|Biscuits sell well abroad: Quibble raises forecast|Profit was up by 12 percent in the quarter.
figures/a|Quibble & Sons pays a higher dividend|After a good quarter holders get 40 cents a share.
figures/b|Marrow Foods: quarterly profit rises by 8 percent|Frozen meals have made up for weak drinks.
figures/b|Frozen meals lift Marrow Foods|The company earned 8 percent more in the quarter.
figures/b|Marrow Foods keeps its forecast after solid quarter|Analysts had hoped for more than 8 percent.
vote/a|Senate passes clean rivers act by two votes|Farmers have five years to keep manure off the banks.
vote/a|Clean rivers act: what changes for farmers|The act that the senate has passed keeps cattle away from water.
vote/a|Two votes decide on rivers|Senators Maro and Teal voted with the government for the clean rivers act.
vote/a|Farmers protest against clean rivers act|Tractors stood before the senate after the vote.
vote/b|Senate rejects night flight ban by two votes|Airports may open at four in the morning still.
vote/b|No ban on night flights|The senate has voted against the bill of the Greens; neighbours of Cawdon airport are disappointed.
vote/b|Airports relieved after night flight vote|A ban would have cost 2,000 jobs, the airports say.
vote/b|Neighbours of Cawdon airport will go to court|After the senate's vote on night flights they put their hope in judges.
`

/** The made-up reports that the benchmark takes where it is given none. */
export const madeUpReports = (): Labelled[] =>
  REPORTS.trim()
    .split('\n')
    .map((line, i) => {
      const [event = '', title = '', lead = ''] = line.split('|')
      return { group: event.replace('/', '-'), id: `${i}`, title, lead }
    })
