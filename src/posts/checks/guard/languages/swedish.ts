import { toPhrases } from '../../words/phrases.ts';
import type { LanguageRules } from './guard-language.ts';
import { after, anyOf, before, toWords, whole } from './patterns.ts';

// Written for this engine from what is commonly known; no list was copied.

const GRAMMAR = toWords(`
  mamma pappa mormor morfar farmor farfar
  alla allt alltid alltså än andra andras annan annat annars är att av även båda bara bort borta bra då dagen där
  därför de del dela dem den denna deras dess dessa det detta dig din dina dit ditt dock du efter eftersom ej elva
  eller emellan en enda ena ens ett få får fast fem fler fram från för före först förra ge genom gick god gör gå går
  gav ha hade han har hela heller hellre hem hennes här hit hon honom hos hur i ibland idag igår igen in ingen
  inget innan inne inte inför ja jag jo ju just kan kanske kom kommer kunde långt låt länge lite lät låta leta man
  mådde massa med medan mellan men mer mest mig mitt mot mycket måste någon något några när nära ner ned ni nio nog nu
  ny nya nyligen och också ofta olika om oss på plötsligt precis rak rätt redan reda runt så sa sade säger sådan
  sådana samma samt sån se sedan sen sena senare ser sig sin sina sist sitt själv ska skulle slut som snart stan
  ständigt strax till tills tillbaka tillsammans trots tre tro två tyvärr under upp ut utan ute vad vågade van vänta
  var vara varandra varför varit varje vart vår våra vem vet veta vi vid vilka vilken vill ville vilja visst visa vore
  åt åter äntligen över
`);

const NAME_WORDS = toWords(`
  hans alfa alm april art aska asp augusti björk blomma bo borg bror dag dis dröm duva dygd engla era falk fara fred fri
  frid frost gran gro gull hav hed hej hopp inga jul juli juni järv kalla karta klang klara kärlek lagun lav lilja
  lilla lind liv lova lugn lur lycka lyra mark mars mi mild mina min moln mor morgon my natt nejlika nåd ode
  oliv ord ort per pil rask regn reta rik ro ros rosa saga sand sang sky sol sommar son spira stilla storm
  svan tant tår tass timjan topp trygg unn ur varg ved vide vilde vit åska ängel öm junior anda amen ana aura beat
  bruna dada frank gala general green gula hala hata jaga kalender kick kosta lata leda lila lura makar manus masa
  melodi mink muren mal natur nova panna prima radion raka rea rena renas resa rida ripa ris ruta ske slaven spela
  sten stig tal urban vek vika vikas vila vin vita ove
`);

/** Common first names that the lists of ../../words/names have not. */
const NAMES = toWords(`
  Ann-Charlotte Ann-Marie Ann-Sofie Britta Gerd Helén Ingela Jannike Kajsa Märta Ninni Rebecka Tilde Tove Viveka
  Ellinor Liselott Bertil Birger Börje Conny Erland Gustaf Göte Hampus Ingemar Ingvar Jerker Klas Krister Lars-Erik
  Melker Måns Olov Petter Sture Svante Thorbjörn Tord Uno Yngve Örjan Östen Folke Bosse Lasse Kalle Pelle Nisse
`);

const ORDINARY = toPhrases(`
  Sverige, Norge, Danmark, Finland, Island, Tyskland, Frankrike, England, Spanien, Italien, Europa, Amerika, Asien, Afrika, Australien, Norden, Skandinavien,
  Polen, Ryssland, Turkiet, Grekland, Iran, Irak, Syrien, Somalia, Kina, Japan, Indien, Thailand, Portugal, Nederländerna, Storbritannien, Göteborg,
  Malmö, Köpenhamn, Oslo, Helsingfors, Skåne, Norrland, Småland, Lappland, Gud, Jesus, Bibeln, Koranen, Lucia, Jul, Påsk, Valborg, Ramadan, Alla hjärtans dag, Försäkringskassan, Arbetsförmedlingen, Skatteverket, Socialtjänsten,
  Systembolaget, Ica, Coop, Swish, Blocket, Bris, EFT,
  Warszawa, Wien, Prag, Rom, Aten, Lissabon, Moskva, Peking, Milano, Bryssel, Hamburg, München, Rhodos, Mallorca, Gran Canaria, Venedig, Florens, Genève
`);

const CLIENT = anyOf('klient klienten patient coachee kund');
const CLIENTS = anyOf('klienter patienter kunder par coachees');
const SOMEBODY = anyOf('kvinna man par mamma pappa');
const ADJECTIVE = '(?:\\p{Ll}+ )?';
const PAST = anyOf(
  `sa sade berättade frågade svarade skrattade grät suckade nickade teg skrek viskade ropade tänkte visste ville kunde kände märkte började kom gick satt stod
  blev gav tog hade var skrev pratade talade lämnade fann såg hörde höll älskade gifte separerade bodde sökte bokade bröt lät erkände beskrev bestämde lärde förstod verkade sov drack kämpade trodde bråkade slutade log`,
);
const SPOKE = anyOf(
  `sa sade frågade grät skrattade nickade svarade berättade teg suckade viskade skrek log erkände tänkte ville visste kände hade kom gick satt
  säger frågar gråter skrattar nickar svarar berättar suckar ler tänker vill vet känner`,
);
const SESSION = anyOf('session sessionen samtal samtalet möte mötet sessioner terapi terapin träff träffen');

export const swedish: LanguageRules = {
  grammar: GRAMMAR,
  names: NAMES,
  nameWords: NAME_WORDS,
  ordinary: ORDINARY,
  hasCapitalNouns: false,
  isVerbSecond: true,
  hasGenitive: true,
  title: before('(?:fru|herr|fröken|dr|doktor|professor|magister|rektor|kapten)\\.?', 'iu'),
  inverted: /^ \p{Ll}+ (?:han|hon|de|det|jag|vi|man|ni|du|båda|ingen|någon)(?!\p{L})/u,
  acts: after(SPOKE),
  bringsIn: before(
    `${CLIENT}|klienten|(?:som heter|hette|heter|vid namn|kalla (?:henne|honom)|kallar (?:henne|honom|jag))`,
    'iu',
  ),
  ownPeople: before(
    `(?:[Mm]in|[Mm]itt|[Vv]år|[Vv]årt|[Mm]ina) (?:\\p{Ll}+ )?(?:man|fru|sambo|partner|mamma|mor|pappa|far|son|dotter|barn|bror|syster|mormor|morfar|farmor|farfar|moster|faster|farbror|morbror|vän|väninna|kompis|kollega|granne|hund|katt|kusin|ex)|[Jj]ag (?:är|heter)`,
  ),
  cues: {
    client: whole(
      `min ${ADJECTIVE}${CLIENT}|en av mina ${ADJECTIVE}${CLIENTS}|ett av mina par|en ${ADJECTIVE}(?:klient|patient|kund) (?:till mig|som jag|hos mig|jag)|(?:ett|det) ${ADJECTIVE}par (?:som )?jag (?:\\p{Ll}+ ){0,3}(?:arbetade|arbetat|jobbade|jobbat|mötte|träffade|coachade|hjälpte)|en ${ADJECTIVE}(?:kvinna|man) (?:som )?jag (?:\\p{Ll}+ ){0,3}(?:arbetade|arbetat|jobbade|jobbat|coachade|vägledde|hjälpte)|(?:jag hade|hade jag) (?:\\p{L}+ ){0,3}?en ${ADJECTIVE}${CLIENT}|(?:vi kan |jag )kallar? (?:henne|honom|dem)|vi kallar (?:henne|honom|dem)|namnen? är (?:ändrade?|ändrat|fingerade?|påhittade?)|heter (?:egentligen )?något annat|jag (?:coachade|vägledde|handledde|arbetade med|jobbade med|träffade) (?:\\p{Ll}+ ){0,2}(?:en|ett) ${ADJECTIVE}(?:klient|patient|${SOMEBODY})`,
    ),
    met: whole(
      `sökte (?:\\p{L}+ ){0,4}upp mig|(?:kom|kommer|sökte sig|hörde av sig|vände sig) (?:\\p{Ll}+ ){0,4}(?:till mig|hos mig|till min mottagning|till mitt (?:rum|kontor)|i (?:parterapi|terapi|coachning)|på (?:parterapi|samtal|coachning))|(?:satt|sitter) (?:\\p{Ll}+ ){0,4}(?:mitt emot mig|mittemot mig|framför mig|hos mig|i mitt (?:rum|samtalsrum)|på min mottagning)`,
    ),
    own: whole(
      '(?:min|mitt|mina) (?:man|fru|sambo|mamma|mor|pappa|far|syster|bror|dotter|son|barn|mormor|morfar|farmor|farfar|vän|väninna|granne|katt|hund)',
    ),
    role: whole(
      `(?:en|den här|denna) ${ADJECTIVE}(?:klient|coachee)|klienten|ett ${ADJECTIVE}par|paret|en (?:kvinna|man) (?:som|i mitt)`,
    ),
    past: whole(PAST),
    setting: whole(
      `(?:i|under|efter|inför|på) (?:en|vår|vårt|hennes|hans|deras|det|den|ett|sin|nästa|första|andra|tredje|sista|förra) ${ADJECTIVE}${SESSION}|under ${SESSION}|i mitt (?:rum|samtalsrum|terapirum)|på min mottagning`,
    ),
    theyDid: whole(`(?:hon|han|de|båda) (?:\\p{Ll}+ )?${PAST}|${PAST} (?:hon|han|de|mig)`),
    against: whole(
      `när du|om du|du kommer|tänk dig|föreställ dig|låt oss säga|påhittad\\p{L}*|fiktiv\\p{L}*|roman\\p{L}*|film(?:en)?|serien?|bok(?:en)?|studien?|forskning\\p{L}*|som min klient|(?:blir|bli|är) du min klient|varje (?:klient|par)|när (?:en klient|ett par)|om (?:en klient|ett par)|många|de flesta|vissa|brukar`,
    ),
  },
  details: {
    street: whole(
      '\\p{Lu}[\\p{L}-]*(?:gatan|vägen|gränd|torget|allén|stigen|backen|plan|leden|kajen)\\s\\d{1,4}\\s?[A-Za-z]?',
      'gu',
    ),
    postcode: /(?<![\p{L}\d.,-])\d{3} \d{2} \p{Lu}\p{L}+/gu,
    date: whole(
      '(?:den )?\\d{1,2}(?::[ea])? (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \\d{4})?',
      'gu',
    ),
    phone: /(?<![\d.,])0\d{1,3}-\d{2,3}(?: ?\d{2,3}){2}(?!\d)/gu,
    born: whole('(?:född|födelsedag|födelsedatum|fyllde)[^.!?]{0,20}\\d{4}|\\d{6}-\\d{4}'),
    age: whole(
      '\\d{2} år(?: gammal)?(?! (?:sedan|senare|tillsammans|av))|\\d{2}-åri\\p{L}+|(?:är|var|fyllde|fyller|på) \\d{2}(?! ?(?:%|procent|minuter|timmar|dagar|veckor|månader|kilo|kronor|gånger|personer|par|år))|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?(?: år gammal|-?årig\\p{L}*)|\\(\\d{2}\\)',
    ),
    place: whole(
      '(?:i|på|från|till|utanför|vid|hos|åt) \\p{Lu}[\\p{L}&-]+|(?:jobba|arbeta)(?:r|de)? (?:\\p{Ll}+ ){0,3}(?:på|hos|för|åt|som [\\p{L}]+ (?:på|i)) \\p{Lu}[\\p{L}&-]+',
      'u',
    ),
    another: whole('han|hon|hennes|hans|honom|henne|de|dem|deras|klient\\p{L}*|paret|kvinna|man'),
    writer: whole('jag|mig|min|mitt|mina|oss|vår|våra|här'),
  },
};
