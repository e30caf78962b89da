import { toPhrases } from '../../words/phrases.ts';
import type { LanguageRules } from './guard-language.ts';
import { after, anyOf, before, toWords, whole } from './patterns.ts';

// Written for this engine from what is commonly known; no list was copied.

const GRAMMAR = toWords(`
  mama mam papa pap oma opa
  aan af al alle alleen allemaal alles als altijd ander andere anders bent bij bijna binnen blij boven buiten daar
  daarna daarom dan dank dat de deze die diep dien dit doe doen door dus een één eens eerst elk elke en enige er even
  gaan gaat geen geef gewoon goed had hadden heb hebben heeft heel hen her het hier hij hoe hun iedereen ieder iemand
  iets ik in is ja je jij jou jouw jullie kan kon kun kunnen later lang langzaam lot maak maar mag meer men mensen met
  mij mijn misschien moest moet moeten na naar nadat natuurlijk nee niemand niet niets nog nooit nou nu of ok oke om
  omdat onder ondanks ons onze ook op opeens over per plotseling pas prima samen sinds soms steeds straks te tegen ten
  ter terug terwijl tijdens tien til toch toen tot totdat trouwens tussen uit uiteindelijk van vanaf vandaag vanavond
  vanmorgen veel vertel via volgens voor voordat vooral vaak waar waarom wanneer want waren was wat weer weet wel
  welke werd wie wij wil wilde willen worden wordt ze zei zeg zelf zelfs zich zie zij zijn zin zo zoals zodat zodra
  zonder zou zouden eindelijk gisteren morgen gelukkig eerder jaren dagen vrouwen mannen
`);

const NAME_WORDS = toWords(`
  ben adem alfa april baron beer bloem boom bot bruin daan dag dame dauw deur duif eik engel ernst falk generaal general
  geluk glorie gul hard hemel hoop iris job juli juni kaal kamp karma kat keren klaar kus lente lelie lied lief
  linde maan mare may mei merel mille min moed moeder mooi mop nader nar olijf otter paars parel
  pit poes pol prins punt raaf raden reis rein rob roos ros rust sneeuw steen ster stille storm sol tak tante tijger
  toon trui trouw uil valk vlinder vrede vreugde vuur wende wijs wilg wild winter wolf zee zoet zomer zon zoon zus
  lieve elle kende zong leen kip reed rade riet harm cor ton alp amen art bende des dies don eden fine gene hagen
  hal helen hiep kade kale kick kien kin king lal landen lui luis maas maren marine mate mica mine mink modest muren
  name nat omer oral oren peer raven ren rui sem sen som tod tor tra tri urban wies yoga roman
`);

/** Common first names that the lists of ../../words/names have not. */
const NAMES = toWords(`
  Marijke Marloes Annelies Ineke Janneke Willemijn Hanneke Heleen Josien Liesbeth Lonneke Margriet Marjolein Rianne
  Sietske Tineke Truus Willeke Elske Doutzen Bregje Annemiek Aafke Greetje Corrie Dieuwertje Arnoud Cees Diederik
  Ewout Frans Henk Jaap Jacco Jeroen Jord Jurgen Jurriaan Marnix Martijn Michiel Rik Robbert Roeland Rogier Ruud
  Tjeerd Wim Sjaak Hessel Geert Gerben Bauke Auke Wiebe Wietse Sietse Sjors Jorrit
`);

const ORDINARY = toPhrases(`
  Nederland, België, Vlaanderen, Duitsland, Frankrijk, Engeland, Spanje, Italië, Europa, Amerika, Azië, Afrika, Australië, Suriname, Indonesië,
  Turkije, Marokko, Portugal, Griekenland, Zweden, Noorwegen, Denemarken, Oostenrijk, Zwitserland, Polen, Rusland, China, Japan, India, Canada,
  Antwerpen, Brussel, Rotterdam, Den Haag, Utrecht, Parijs, Londen, Berlijn, Rome, Nederlands, Nederlandse, Nederlander, Vlaams, Vlaamse, Belgisch,
  Belgische, Duits, Duitse, Frans, Franse, Engels, Engelse, Spaans, Spaanse, Italiaans, Turkse, Marokkaanse, Surinaamse, Poolse, Amerikaanse, Europese,
  Kerst, Kerstmis, Kerstavond, Pasen, Pinksteren, Sinterklaas, Koningsdag, Hemelvaart, Oud en Nieuw, Nieuwjaar, Ramadan, Suikerfeest, Carnaval,
  Moederdag, Vaderdag, Valentijnsdag, Bevrijdingsdag, God, Jezus, Bijbel, Koran, Zuid, Noord, Oost, West, Randstad, Relatietherapie, EFT,
  Warschau, Wenen, Praag, Boedapest, Kopenhagen, Lissabon, Athene, Moskou, Milaan, Keulen, Napels, Venetië, Florence, Zürich, Genève, Istanboel
`);

const CLIENT = anyOf('cliënte? cliente? patiënte? klant coachee deelneemster deelnemer');
const CLIENTS = anyOf('cliënten clienten cliëntes patiënten klanten stellen koppels paren coachees');
const SOMEBODY = anyOf('vrouw man stel koppel paar echtpaar moeder vader');
const ADJECTIVE = '(?:\\p{Ll}+e? )?';
const PAST = anyOf(
  `zei vertelde vroeg antwoordde lachte huilde zuchtte knikte zweeg schreeuwde fluisterde riep dacht wist wilde kon moest voelde merkte begon kwam
  ging zat stond bleef gaf nam had was schreef sprak verliet vond zag hoorde hield werd hield scheidde woonde zocht boekte brak liet bekende beschreef besloot
  leerde begreep leek sliep dronk vocht geloofde kwamen gingen zaten hadden waren wilden woonden spraken zwegen vertelden zeiden zochten vonden bleven konden maakten maakte liep keek`,
);
const SPOKE = anyOf(
  `zei vroeg huilde lachte knikte antwoordde vertelde zweeg zuchtte fluisterde schreeuwde glimlachte bekende dacht wilde wist voelde had kwam ging zat
  zegt vraagt huilt lacht knikt antwoordt vertelt zwijgt zucht glimlacht denkt wil weet voelt`,
);
const WORKED = anyOf('werkte werk begeleidde begeleid coachte coach adviseerde behandelde');
const SESSION =
  '(?:kennismakings|relatie|therapie|intake|coach)?(?:sessie|gesprek|consult|afspraak|therapie)';

export const dutch: LanguageRules = {
  grammar: GRAMMAR,
  names: NAMES,
  nameWords: NAME_WORDS,
  ordinary: ORDINARY,
  hasCapitalNouns: false,
  isVerbSecond: true,
  hasGenitive: true,
  title: before(
    '(?:mevrouw|meneer|mw\\.|mevr\\.|dhr\\.|de heer|juffrouw|dr\\.|dokter|prof\\.|professor)(?: (?:van|de|der|den|ten|ter|el|dr\\.))*',
    'iu',
  ),
  inverted: /^ \p{Ll}+ (?:hij|ze|zij|het|ik|we|wij|men|je|jij|beiden|niemand|iemand)(?!\p{L})/u,
  acts: after(SPOKE),
  bringsIn: before(`${CLIENT}|(?:genaamd|noem (?:haar|hem|ik)|noemen we (?:haar|hem)|heet|heette)`, 'iu'),
  ownPeople: before(
    `(?:[Mm]ijn|[Mm]'n|[Oo]nze|[Oo]ns) (?:\\p{Ll}+ )?(?:man|vrouw|partner|moeder|vader|mama|papa|zoon|dochter|kind|broer|zus|zusje|oma|opa|tante|oom|vriend|vriendin|collega|buurvrouw|buurman|hond|kat|neef|nicht|ex)|[Ii]k (?:ben|heet)`,
  ),
  cues: {
    client: whole(
      `mijn ${ADJECTIVE}${CLIENT}|(?:een|één) van (?:mijn|onze) ${ADJECTIVE}${CLIENTS}|(?:een|die) ${ADJECTIVE}${CLIENT} van (?:mij|me)|(?:een|dat) (?:stel|koppel|paar|echtpaar) (?:dat|die) ik (?:\\p{Ll}+ ){0,3}(?:begeleid|begeleidde|coachte|zag|hielp)|(?:een|dat) ${ADJECTIVE}${SOMEBODY} (?:met wie|waarmee) ik (?:\\p{Ll}+ ){0,3}(?:werkte|werk|gewerkt)|ik noem (?:haar|hem|ze)|(?:noem|noemen) (?:we )?(?:haar|hem|ze) (?:even |maar )?\\p{L}+|(?:ik had|had ik) (?:\\p{L}+ ){0,3}?een ${ADJECTIVE}${CLIENT}|zocht(?:en)? (?:\\p{L}+ ){0,4}(?:mij|me) op|laten we (?:haar|hem) \\p{L}+ noemen|nam(?:en)? (?:is|zijn) (?:veranderd|gewijzigd|gefingeerd)|niet (?:haar|zijn) echte naam|ik ${WORKED} (?:\\p{Ll}+ ){0,2}(?:een|met een) ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})`,
    ),
    met: whole(
      `(?:kwam|kwamen|komt|meldde zich|stapte|stapten) (?:\\p{Ll}+ ){0,4}(?:bij mij|bij me|naar mij|naar me|in mijn praktijk|mijn praktijk|in therapie|voor (?:relatietherapie|coaching|mediation))|(?:zat|zaten|zit|zitten) (?:\\p{Ll}+ ){0,4}(?:tegenover mij|tegenover me|bij mij|in mijn praktijk|in mijn spreekkamer)|(?:bij mij|mijn praktijk) (?:kwam|kwamen|binnen)`,
    ),
    own: whole(
      '(?:mijn|m.n) (?:man|vrouw|partner|moeder|vader|zus|broer|dochter|zoon|kind|kinderen|oma|opa|vriend|vriendin|buurvrouw|buurman|kat|hond)',
    ),
    role: whole(
      `(?:een|die|deze|de) ${ADJECTIVE}(?:cliënte?|coachee)|een ${ADJECTIVE}(?:stel|koppel|echtpaar)|een (?:vrouw|man) (?:die|in mijn praktijk)`,
    ),
    past: whole(PAST),
    setting: whole(
      `(?:in|na|voor|tijdens) (?:de|een|onze|haar|zijn|hun|die|het|dat|ons) ${ADJECTIVE}${SESSION}|in mijn (?:praktijk|spreekkamer)`,
    ),
    theyDid: whole(
      `(?:ze|zij|hij|beiden) (?:\\p{Ll}+ )?${PAST}|${PAST} (?:ze|zij|hij|me|mij)|(?:heeft|hebben) (?:ze|hij|me|mij) [^.!?]*(?:verteld|gezegd|gevraagd|gehuild)`,
    ),
    against: whole(
      `als je|wanneer je|(?:je|u) komt|stel je (?:eens )?voor|stel dat|neem (?:nou )?een|verzonnen|fictief|fictieve|roman|film|serie|boek|onderzoek|studie|als mijn (?:cliënte?|klant)|(?:word|wordt|ben) (?:jij |je )?mijn (?:cliënte?|klant)|elke ${ADJECTIVE}(?:cliënte?|stel)|elk (?:stel|koppel|paar)|als een (?:cliënte?|stel)|veel|de meeste|sommige`,
    ),
  },
  details: {
    street: whole(
      '\\p{Lu}[\\p{L}-]*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|pad|dreef)\\s\\d{1,4}\\s?-?[a-z]?(?!\\p{L})|\\p{Lu}[\\p{L}-]* (?:Straat|Laan|Weg|Plein|Gracht|Kade)\\s\\d{1,4}',
      'gu',
    ),
    postcode: /(?<![\p{L}\d.,-])\d{4} ?[A-Z]{2}(?![\p{L}\d])/gu,
    date: whole(
      '\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \\d{4})?|\\d{1,2}-\\d{1,2}-\\d{4}',
      'gu',
    ),
    born: whole(
      '(?:geboren|geboortedatum|verjaardag|bouwjaar)[^.!?]{0,20}\\d{2,4}|\\d{4} (?:\\p{L}+ ){0,2}geboren',
    ),
    age: whole(
      '\\d{2} jaar oud|\\d{2}-jarige|(?:is|was|werd|wordt|van) \\d{2}(?! ?(?:%|procent|minuten|uur|dagen|weken|maanden|kilo|euro|keer|mensen|stellen))|\\d{2} jaar(?=,? (?:en|uit|was|is))|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig)|\\(\\d{2}\\)',
    ),
    place: whole(
      '(?:woon|leef|kom)(?:t|de|den|en)? (?:\\p{Ll}+ ){0,3}(?:in|te|uit|bij) \\p{Lu}\\p{L}+|(?:in|uit|bij|te|naar) (?:het )?\\p{Lu}\\p{Ll}+|werk(?:t|te|en|ten)? (?:\\p{Ll}+ ){0,4}(?:bij|voor|in) (?:het |de )?\\p{Lu}[\\p{L}&-]+',
      'u',
    ),
    another: whole('hij|zij|ze|haar|hem|hun|cliënte?|klant|stel|koppel|vrouw|man'),
    writer: whole('ik|mij|me|mijn|ons|onze|hier'),
  },
};
