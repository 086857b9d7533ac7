import type { PillarId } from './organisation.ts'

/** What a picture shows; drawn by pictures.ts. */
export type Motif = 'dike' | 'waves' | 'polder' | 'reed' | 'rain' | 'basin' | 'sluice' | 'people' | 'fish' | 'sun'

/** An item that can be shared. */
export interface Item {
  readonly id: string
  /** The day of the sample on which it was published. */
  readonly day: number
  readonly pillar: PillarId
  readonly kind: 'message' | 'article' | 'blog' | 'vacancy' | 'event' | 'photo' | 'film' | 'infographic' | 'story'
  readonly title: string
  readonly text: string
  readonly caption: string
  readonly motif: Motif
  /** What the picture shows, in words. */
  readonly alt: string
}

const alts: Readonly<Record<Motif, string>> = {
  dike: 'Tekening van een groene dijk langs het water',
  waves: 'Tekening van golven in lagen blauw',
  polder: 'Tekening van polderkavels met sloten van bovenaf',
  reed: 'Tekening van rietpluimen aan de oever',
  rain: 'Tekening van regen boven een daklijn',
  basin: 'Tekening van ronde waterbekkens',
  sluice: 'Tekening van een sluis met twee deuren',
  people: 'Tekening van collega’s naast elkaar',
  fish: 'Tekening van vissen die stroomopwaarts zwemmen',
  sun: 'Tekening van een lage zon boven het water',
}

type Told = readonly [PillarId, Item['kind'], Motif, title: string, text: string, caption: string]

const told: readonly Told[] = [
  ['veilig', 'article', 'dike', 'Zo keuren we 214 kilometer dijk in één seizoen', 'Met meetwagens, drones en veel gewone wandelschoenen gaan we elke meter na. Dit zoeken we, en dit doen we als we iets vinden.', '214 kilometer dijk, en elke meter wordt bekeken. Zo houden we het achterland droog.'],
  ['werken', 'vacancy', 'people', 'Vacature: werkvoorbereider dijkversterking', 'Jij maakt van een ontwerp een uitvoerbaar plan, samen met aannemers en bewoners. 32 tot 36 uur, standplaats Merenburg.', 'Wij zoeken een werkvoorbereider die graag buiten komt. Ken jij iemand?'],
  ['schoon', 'blog', 'basin', 'Wat er ’s nachts door het riool komt', 'Klaartje maakt de stroom zichtbaar die niemand wil zien. Een nachtdienst op de zuivering in zeven uur en drie koppen koffie.', 'Een nacht op de zuivering: je kijkt daarna anders naar je gootsteen.'],
  ['klimaat', 'event', 'reed', 'Open dag in de Rietlanden: loop mee met de ecoloog', 'Zaterdag van tien tot vier. Laarzen zijn er in elke maat; regenjas neem je zelf mee.', 'Zaterdag kun je met onze ecoloog het riet in. Gratis, en voor kinderen is er een schepnet.'],
  ['veilig', 'film', 'sluice', 'Film: een sluis van 1904 krijgt nieuwe deuren', 'Vier minuten over hoe je een deur van negen ton op drie millimeter na op haar plek hangt.', 'Negen ton, drie millimeter speling. Kijk mee hoe de nieuwe sluisdeuren erin gingen.'],
  ['schoon', 'infographic', 'waves', 'Waar komt ons zwemwater vandaan?', 'Elf plassen, vijf meetpunten per plas en elke twee weken een monster. In één beeld.', 'Elf zwemplassen, om de week gemeten. Zo weet je of je erin kunt.'],
  ['klimaat', 'article', 'rain', 'Na de wolkbreuk: dit werkte, dit niet', 'Veertig millimeter in een uur was meer dan waar het oude plein op gebouwd was. Het nieuwe hield het droog.', 'Veertig millimeter in een uur. Eerlijk overzicht van wat werkte en wat niet.'],
  ['werken', 'story', 'people', 'Van kok naar klaarmeester: het verhaal van Youssef', 'Na twaalf jaar in de keuken leerde hij in negen maanden hoe je een zuivering draait. “Ook hier proef je of het klopt. Nou ja, ruik.”', 'Van de keuken naar de zuivering: Youssef maakte de overstap en vertelt erover.'],
  ['veilig', 'message', 'dike', 'Muskusrattenvangst: 40 procent minder holen dan in 2024', 'Minder graafschade betekent minder werk aan de kades. De winst zit in vaste routes en snel melden.', '40 procent minder holen in onze kades. Klein dier, groot verschil.'],
  ['schoon', 'article', 'fish', 'De eerste zalm in dertig jaar zwom langs de teller', 'Om 04.12 uur ging er iets groots langs de camera van de vispassage. Drie collega’s keken het beeld vier keer terug.', 'Om 04.12 uur zwom ze langs de camera: de eerste zalm in dertig jaar.'],
  ['klimaat', 'blog', 'polder', 'Boeren en peilen: een gesprek aan de keukentafel', 'Peilbeheerder en melkveehouder spreken af wat vijf centimeter waard is. Soms is dat een slok koffie.', 'Wat is vijf centimeter waterpeil waard? Wij gingen aan de keukentafel zitten.'],
  ['werken', 'vacancy', 'basin', 'Vacature: procesoperator waterzuivering', 'Je houdt zes installaties in de gaten, thuis en ter plaatse. Wij leiden je op; techniek in de vingers is genoeg.', 'Procesoperator worden zonder waterdiploma? Dat kan: wij leiden op.'],
  ['veilig', 'photo', 'waves', 'Foto van de week: storm boven de Zilverplas', 'Windkracht negen, gezien vanaf het gemaal. De foto is van collega Sjoerd, die daarna een droge broek nodig had.', 'Windkracht negen boven de Zilverplas. Mooier dan het veilig voelde.'],
  ['schoon', 'event', 'basin', 'Meekijken op de zuivering: rondleiding voor scholen', 'Groep 7 en 8, op dinsdag en donderdag. Een knijper voor de neus krijg je van ons.', 'Met je klas naar de zuivering? Er is nog plek op dinsdag en donderdag.'],
  ['klimaat', 'story', 'reed', 'Natte teelt: lisdodde als isolatie', 'Op drie proefvelden groeit bouwmateriaal waar het voor maïs te nat werd. De eerste oogst ligt nu in een schuurwand.', 'Wat groeit er waar het te nat is voor maïs? Een muur, zo blijkt.'],
  ['werken', 'article', 'people', 'Zo ziet een eerste maand bij Zilverveen eruit', 'Een maatje, een fiets en vier dagen in het veld. Drie nieuwe collega’s houden een dagboek bij.', 'Drie nieuwe collega’s, één dagboek. Zo begin je bij een waterschap.'],
  ['veilig', 'article', 'sluice', 'Gemaal De Volharding draait nu op zonnestroom', 'Overdag pompen als de zon schijnt, ’s nachts alleen als het moet. Het scheelt zestig huishoudens stroom.', 'Pompen als de zon schijnt: ons gemaal gebruikt nu zijn eigen stroom.'],
  ['schoon', 'blog', 'waves', 'Medicijnresten eruit: een jaar met actieve kool', 'Wat kost het, wat levert het op en waarom ruikt het naar een barbecue? Een eerlijk jaarverslag.', 'Een jaar medicijnresten zuiveren met actieve kool. Dit leerden we.'],
  ['klimaat', 'infographic', 'sun', 'Droogte in vier grafieken', 'Neerslagtekort, grondwater, beregening en het peil van de Zilverplas, naast elkaar over tien zomers.', 'Tien zomers droogte in vier grafieken.'],
  ['werken', 'film', 'people', 'Film: een dag met de dijkwacht', 'Tweehonderd vrijwilligers lopen de dijk als het spannend wordt. Wij liepen mee op een oefendag.', 'Tweehonderd vrijwilligers die lopen als het spannend wordt. Respect.'],
  ['veilig', 'event', 'dike', 'Inloopavond dijkversterking Oosterkade', 'Bewoners bekijken het ontwerp, stellen vragen en tekenen mee. Dinsdag om half acht in het dorpshuis.', 'Woon je aan de Oosterkade? Dinsdag ligt het ontwerp op tafel.'],
  ['schoon', 'story', 'fish', 'De vrijwilligers die elke stuw controleren op paling', 'Met een zaklamp en een emmer. Vorig jaar hielpen ze elfduizend glasaaltjes een drempel over.', 'Elfduizend glasaaltjes, met de emmer over de drempel. Dankzij hen.'],
  ['klimaat', 'article', 'rain', 'Tegel eruit, regenton erbij: 1.900 tuinen doen mee', 'De actie is voorbij, de teller niet. Zo veel liter hoeft bij een bui niet meer het riool in.', '1.900 tuinen minder tegels. Doet jouw straat mee?'],
  ['werken', 'vacancy', 'polder', 'Vacature: peilbeheerder met gevoel voor boeren én bevers', 'Je stelt stuwen bij, spreekt met grondgebruikers en weet wanneer je niets moet doen.', 'Peilbeheerder: voor wie van water, mensen en bevers houdt.'],
  ['veilig', 'blog', 'waves', 'Waarom wij elke woensdag de noodpomp starten', 'Een pomp die je nooit test, is een pomp die je niet hebt. Over de saaiste en belangrijkste tien minuten van de week.', 'De saaiste tien minuten van de week zijn ook de belangrijkste.'],
  ['schoon', 'message', 'basin', 'Zuivering Merenburg haalt als eerste de nieuwe norm', 'Een jaar eerder dan gepland. Dat is te danken aan een ploeg die niet kon wachten.', 'Een jaar eerder dan gepland: Merenburg haalt de nieuwe norm.'],
  ['klimaat', 'photo', 'sun', 'Foto van de week: mist in de Rietlanden', 'Kwart over zeven, drie graden, en een roerdomp die net niet stilzat.', 'Kwart over zeven in de Rietlanden. Zoek de roerdomp.'],
  ['werken', 'story', 'people', '“Ik dacht dat een waterschap een zwembad was”', 'Trainee Naomi over haar eerste jaar, drie afdelingen en een dijk die nu een beetje van haar is.', 'Eerlijk zijn: wist jij wat een waterschap doet? Naomi ook niet.'],
  ['veilig', 'infographic', 'dike', 'Wat je doet als de sirene gaat', 'Vijf stappen op één blad, in zes talen. Hang het op het prikbord.', 'Vijf stappen, zes talen, één blad. Handig voor op het prikbord.'],
  ['schoon', 'film', 'fish', 'Film: onder water in de vispassage', 'Een week lang draaide de camera mee. Let op de snoek op minuut twee.', 'Let op de snoek op minuut twee.'],
  ['klimaat', 'event', 'polder', 'Studiemiddag: ruimte voor water in de stad', 'Met ontwerpers, gemeenten en drie wethouders die iets te bekennen hebben.', 'Ruimte voor water in de stad: er zijn nog dertig plaatsen.'],
  ['werken', 'vacancy', 'sluice', 'Vacancy: data engineer, hydrology (English-speaking team)', 'Six hundred sensors, one question: how much water arrives tonight? Dutch lessons are on us.', 'Six hundred sensors and one question. Join our hydrology data team.'],
  ['veilig', 'article', 'waves', 'Hoogwater op komst: zo werkt onze nachtploeg', 'Vanaf peil 1,20 bellen we elkaar wakker. Wat daarna gebeurt, leggen we uit zonder jargon.', 'Vanaf 1,20 bellen we elkaar wakker. Dit gebeurt er daarna.'],
  ['schoon', 'article', 'reed', 'Rietfilters doen nu het laatste beetje werk', 'Wat de installatie laat liggen, eet het riet op. De eerste cijfers zijn beter dan gehoopt.', 'Het riet doet het laatste werk, en doet het goed.'],
  ['klimaat', 'blog', 'sun', 'Hoe leg je een wethouder een wolkbreuk uit?', 'Met een gieter, een theedoek en een maquette van klei. Werkt altijd.', 'Een gieter, een theedoek en wat klei. Meer heb je niet nodig.'],
  ['werken', 'article', 'people', 'Vier dagen, twee ploegen: roosteren doen we nu zelf', 'De ploegen van de zuivering maken hun eigen rooster. Het ziekteverzuim daalde, de vrijdagmiddag bleef.', 'Zelf je rooster maken in ploegendienst? Het kan.'],
  ['veilig', 'story', 'dike', 'De dijk van oma: drie generaties op dezelfde kruin', 'Bij de familie Van der Sluijs loopt altijd iemand over de dijk. Nu met meetapparatuur.', 'Drie generaties, één dijk. Een mooi verhaal van de Oosterkade.'],
  ['schoon', 'event', 'waves', 'Schoonwaterweek: 23 keer de handen uit de mouwen', 'Van kanotocht met grijper tot les in microplastic. Kies een middag en geef je op.', 'De Schoonwaterweek komt eraan. Welke middag kies jij?'],
  ['klimaat', 'film', 'rain', 'Film: het plein dat een vijver wordt', 'Bij een bui vult het zich, een dag later voetballen ze er weer. Zo bouw je een waterplein.', 'Vandaag vijver, morgen voetbalveld. Kijk hoe het waterplein werkt.'],
  ['werken', 'vacancy', 'reed', 'Vacature: ecoloog die ook kan vertellen', 'Je onderzoekt oevers en neemt mensen erin mee. 28 tot 36 uur, veldwerk het hele jaar.', 'Wij zoeken een ecoloog die ook kan vertellen. Tip iemand!'],
]

/** Forty items, in the order in which they were published: about one every two days. */
export const items: readonly Item[] = told.map(([pillar, kind, motif, title, text, caption], index) => ({
  id: `item-${String(index + 1).padStart(2, '0')}`,
  day: Math.floor((index * 92) / told.length),
  pillar,
  kind,
  title,
  text,
  caption,
  motif,
  alt: alts[motif],
}))
