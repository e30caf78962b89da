import { toPhrases } from '../../words/phrases.ts';
import type { LanguageRules } from './guard-language.ts';
import { after, anyOf, before, toWords, whole } from './patterns.ts';

// Written for this engine from what is commonly known; no list was copied. Which first names are words too was
// looked through by comparing the names with the words that films and books have most.

const GRAMMAR = toWords(`
  mama mami mutti papa papi vati oma omi opa großmama
  aber alle allein allem allen aller alles als also am an ander andere anderen anderer anderes anders auch auf aus
  außer bald bei beide beim bin bis bist bitte da dabei dadurch dafür dagegen daher damals damit danach daneben dann
  dar daran darauf darin darum darüber das dass davon davor dazu dein deine dem den denen denn dennoch der deren des
  deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ehe eher ein eine einem
  einen einer eines einfach einige einmal endlich er erst es etwa etwas euch euer eure falls fast für ganz gar gegen
  genau gern gerne gestern gibt gut habe haben hat hatte hätte hast her heute hier hin hinter ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer im immer in ins ist ja je jede jedem jeden jeder jedes jedoch jemand jene jener jetzt kam
  kann kaum kein keine keinem keinen keiner können könnte kurz lange lieber lass lasse los mal man manche manchmal
  mehr mein meine meinem meinen meiner meist mich mir mit möglich muss musste nach nachdem nachher nämlich natürlich
  neben nein neu nicht nichts nie niemand noch nun nur ob oben obwohl oder oft ohne okay plötzlich rauf raus rein rum
  sagt schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sobald sofort sogar solange solche soll
  sollte sondern sonst soviel später statt stets trotz trotzdem über überall um und uns unser unsere unter viel viele
  vielleicht vom von vor vorher während wann war wäre waren warum was wegen weil weiter welche wem wen wenn wer werde
  werden wessen wie wieder will wir wird wirklich wo wohl wollte worden wurde würde zu zuerst zum zur zurück zusammen
  zwar zwei zwischen
`);

/** In German a capital tells no name from a noun, so these need a sign wherever they stand. */
const NAME_WORDS = toWords(`
  alma alpha amber amen angel april art august autor bär berg bill boss buch bud can chance charme clan dame demut
  dorn engel ente erde ernst esse falke fatal faust fee fels ferne feste flora freud fuchs gabe gala gene general
  genesis gloria gold golf gott grace hai hain harmonie hase hau heide heil herz hirsch holde igel job jugend juli
  jung juni junior kalender kaiser kamille karma kind king klara könig kraft kristall lamm land lanze laune lava
  leben leid lenz licht liebe lila lilie linde lob lotus luft lust mai major mann marine mark marke maske mine
  miss moment mond moral muse mut nadel nelke olive orchidee paar palme papst paris park perle pop
  prima prinz psyche queen rabe rat raum regen reich reif reine reis reise ritter rose rubin ruf ruh sage samt sand
  santa schatz segen seide sense server sieg sky sommer sonne stein stern stolz sturm tal tag tau tod toll ton tor
  traum treu trost tusch tutor veranda vogel wahl wald welt wille winter wolf wolke wonne wunder zar zeit zorn
  advent dawn ende feind feld friede grund hang harm krone lang naja neo neue ohr onkel ost pan pein post rang recht
  rest ruhe schein sinn tante tat titan uhr zeus adonis ade anal ante apollo arsen aurora bade bader bart bette bora
  brandy breda brooklyn buhle christ colt demeter dock domen don earl eden eros else fanta fein feline fender fidel
  fidele filou flor ford franc funke gage gemma gen georgia guru haifa hagen halle hals heber hein hellen helle
  hymne imam inder indiana ion islam israel jazz jena jet jure kader kali kannen kanu kasper kick kiel kien kleber
  kuba lala landen laster leu lex libero liga lilien lot luna lux luv maas mali matt mattes melodie milka minerva
  missouri monte moos mosaik mose moses muslim name nestor nike nil noble nova odessa oman opal oral orion orlando
  page patience pelle perlen pierce pol puck quinten rade radar ramadan reha reiner rex riff rio robbe roch roman
  russ saar salem samba samson satin seif senne seren siebe siena sierra soda storm summer swan sydney talon taras
  thai tiara tone tore tuba tudor unna urban van veda vesper victoria violette vital vitale wadi wade wage wale
  washington wellington wende wies yoga zack zander zephyr zion 
`);
/** Common first names that the lists of ../../words/names have not, and short ones that may stand in the genitive. */
const NAMES = toWords(`
  Anneliese Anke Annegret Antje Bärbel Britta Christel Cordula Elfriede Elke Hannelore Heike Irmgard Jutta
  Lieselotte Ricarda Roswitha Steffi Swantje Traudel Uschi Ulrike Ute Waltraud Arndt Burkhard Carsten Detlef Dietmar
  Dietrich Eberhard Eckhard Gerd Gernot Günter Günther Hartmut Heiko Heiner Helge Holger Ingo Ingolf Jochen Jörn
  Jürgen Karl-Heinz Karsten Rüdiger Siegfried Swen Thorsten Tilman Uwe Volker Friedel Lieschen Kathi Resi Vroni
  Hansi Basti Susi Moni Conny Gitti Biggi Ben Jan Tim Tom Eva Ida Ina Udo Kai Leo Lea Mia Pia Uli Lia Nia Ali Ulf
  Jil
`);

const ORDINARY = toPhrases(
  `Adam und Eva, Hans und Franz, Romeo und Julia, Philemon und Baucis, Tinder, Hänsel und Gretel, Max und Moritz, Amor, Mutter Erde, Gott sei Dank, Sankt Martin, Sankt Nikolaus,
  Neil Armstrong, Hans im Glück, Otto Normalverbraucher, Lieschen Müller, Santa Claus, Mr Right, Mrs Right, Mister Right, New York, Los Angeles, San Francisco, Jo-Jo`,
);

const CLIENT = anyOf(
  'Klientin Klient Patientin Patient Coachee Kundin Kunde Mandantin Mandant Teilnehmerin Teilnehmer',
);
const CLIENTS = anyOf(
  'Klientinnen Klienten Klient:innen Klient*innen Patientinnen Patienten Coachees Kundinnen Kunden Paare Paaren',
).replace('*', '\\*');
const SOMEBODY = anyOf('Frau Mann Paar Ehepaar Mutter Vater Lehrerin Ärztin Arzt Lehrer');
const ADJECTIVE = '(?:\\p{Ll}+(?:e|en|er|es|em) )?';
const WORKED = anyOf(
  'arbeite arbeitete begleite begleitete coache coachte berate beriet betreue betreute behandle behandelte',
);
const DONE = anyOf('gearbeitet begleitet gecoacht beraten betreut behandelt');
const PAST = anyOf(
  `sagte erzählte erklärte meinte fragte antwortete lachte weinte seufzte nickte schwieg schrie flüsterte rief dachte wusste wollte konnte musste
  fühlte spürte merkte begann kam ging saß stand blieb gab nahm hatte war schrieb sprach zog verließ fand sah hörte hielt wurde liebte trennte
  stritt lebte suchte buchte brach fing ließ bat gestand berichtete beschrieb entschied lernte verstand wirkte schlief trank kämpfte glaubte
  kamen saßen hatten waren stritten wollten lebten sprachen schwiegen trennten erzählten sagten suchten fanden gingen blieben konnten redeten`,
);
const SPOKE = anyOf(
  `sagte fragte weinte lachte nickte meinte antwortete erzählte schwieg seufzte flüsterte schrie lächelte gestand erwiderte widersprach zuckte
  sagt fragt weint lacht nickt meint antwortet erzählt schweigt seufzt lächelt`,
);
const SESSION = '(?:Erst|Einzel|Paar|Coaching|Therapie|Online)?-?(?:sitzung|gespräch|stunde|termin|coaching)';

export const german: LanguageRules = {
  grammar: GRAMMAR,
  names: NAMES,
  nameWords: NAME_WORDS,
  ordinary: ORDINARY,
  hasCapitalNouns: true,
  isVerbSecond: true,
  hasGenitive: true,
  // "Die Frau Angst hatte" has another Frau in it than "mit Frau Weber".
  title: before(
    `(?<!(?:die|der|den|dem|ein|einen?|eine[rm]|[mds]eine?r?|ihre?r?|unsere?r?|jede?r?|diese?r?|jene?r?|keine?r?|welche?r?|junge|alte|andere|erste|zur|als|ob|wenn|dass|diese) )(?:Frau|Fräulein)|Herrn?|Dr\\.|Doktor|Prof\\.|Professor(?:in)?|(?:Frau|Herrn?) (?:Dr|Prof)\\.|(?:Frau|Herrn?) Doktor`,
  ),
  inverted: /^ \p{Ll}+ (?:er|sie|es|ich|wir|man|ihr|du|beide|keiner|niemand|jemand)(?!\p{L})/u,
  acts: after(
    `(?:${SPOKE}|hatte|wollte|wusste|kam|ging|saß|dachte|fühlte|war (?:müde|wütend|traurig|sauer|still|verletzt))`,
  ),
  bringsIn: before(
    `(?:${CLIENT}|Klienten|Patienten|Kunden)|(?:namens|nennen wir (?:sie|ihn)|nenne ich|ich nenne (?:sie|ihn|dich)|heißt|hieß|heiße)`,
  ),
  ownPeople: before(
    `(?:[Mm]ein(?:e|er|em|en)?|[Uu]nser(?:e|er|em|en)?) (?:\\p{Ll}+ )?(?:Mann|Frau|Ehemann|Ehefrau|Partner(?:in)?|Mutter|Vater|Mama|Papa|Sohn|Tochter|Kind|Bruder|Schwester|Oma|Opa|Großmutter|Großvater|Tante|Onkel|Freund(?:in)?|Kollegin?|Kollegen|Nachbarin?|Hund|Katze|Neffe|Nichte|Cousine?|Lehrer(?:in)?|Supervisor(?:in)?|Ex)|[Ii]ch (?:bin|heiße)`,
  ),
  cues: {
    client: whole(
      `mein(?:e[rm]?|en|es)? ${ADJECTIVE}(?:${CLIENT}|Klientenpaar)|ein(?:e|er|em|en|es)? (?:meiner|unserer) ${ADJECTIVE}${CLIENTS}|ein(?:e|er|em|en)? ${CLIENT} von mir|(?:nennen wir|ich nenne|nenne ich|ich werde) (?:sie|ihn)(?! (?:nicht|dann|immer|so|das))|Namen? (?:\\p{Ll}+ )?(?:geändert|verändert)|aus meiner Praxis:|(?:ich hatte|hatte ich) (?:\\p{L}+ ){0,3}?ein(?:e|en)? ${ADJECTIVE}(?:${CLIENT}|Klienten|Patienten|Kunden|Paar,)|mit (?:dem|der|denen) ich (?:\\p{Ll}+ ){0,3}(?:${WORKED}|${DONE})|(?:den|die|das) ich (?:\\p{Ll}+ ){0,3}(?:${DONE}|begleitete|coachte|beriet|betreute)|ich (?:${WORKED}) (?:\\p{Ll}+ ){0,2}ein(?:e|en)? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})|ich ha(?:be|tte) (?:\\p{Ll}+ ){0,2}ein(?:e|en)? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY}) (?:${DONE})`,
    ),
    met: whole(
      `(?:kam|kamen|kommt|suchte|suchten|meldete sich|meldeten sich) (?:\\p{Ll}+ ){0,4}(?:zu mir|bei mir|in mein(?:e|en) (?:Praxis|Büro|Coaching|Beratung|Sprechstunde)|mich auf|ins Coaching|zum Coaching|zur (?:Paarberatung|Beratung|Therapie|Mediation))|(?:saß|saßen|sitzt|sitzen) (?:\\p{Ll}+ ){0,3}(?:mir gegenüber|vor mir|bei mir|in meiner Praxis)|(?:saß|saßen) (?:mir|bei mir) (?:[\\p{L}]+ ){1,4}gegenüber|(?:zu mir|in meine Praxis) (?:kam|kamen|gekommen)|(?:hat|haben) (?:mich|bei mir) (?:\\p{Ll}+ ){0,3}(?:aufgesucht|gebucht)`,
    ),
    own: whole(
      'mein(?:e[rnm]?)? (?:Mann|Frau|Mutter|Vater|Mama|Papa|Schwester|Bruder|Tochter|Sohn|Kind(?:er)?|Oma|Opa|Freund(?:in)?|Nachbarin?|Katze|Hund)',
    ),
    // With its capital: "ein paar" is a few.
    role: whole(
      `(?:[Ee]in(?:e|er|em|en)?|[Dd]iese[rsnm]?|[Dd]ie|[Dd]er|[Dd]as) ${ADJECTIVE}(?:${CLIENT}|Klientenpaar)|[Ee]in ${ADJECTIVE}(?:Paar|Ehepaar)|[Ee]in(?:e|er|em|en)? ${ADJECTIVE}(?:Frau|Mann), (?:die|der|den) (?:zu mir|ich)`,
      'u',
    ),
    past: whole(PAST),
    setting: whole(
      `(?:in|nach|vor|während|zu) (?:der|einer|unserer|ihrer|seiner|dieser|unserem|dem|ihrem|seinem|einem|jener) ${ADJECTIVE}${SESSION}|im (?:${SESSION}|Coaching)|in meiner Praxis|in meinem (?:Büro|Sprechzimmer|Praxisraum)`,
    ),
    theyDid: whole(
      `(?:sie|er|beide) (?:\\p{Ll}+ )?${PAST}|${PAST} (?:sie|er|mir|beide)|(?:hat|haben) (?:sie|er|mir) [^.!?]*(?:erzählt|gesagt|gefragt|geweint)`,
    ),
    against: whole(
      'stell(?:en)? (?:dir|Sie sich|euch)(?: einmal| mal)? vor|angenommen|nehmen wir an|erfunden\\p{L}*|fiktiv\\p{L}*|Roman|Film|Serie|Buch|Studie|als (?:meine?|mein) (?:Klientin|Klient|Kundin|Kunde)|(?:wirst|werde|werden Sie|bist|sind Sie) (?:du )?mein(?:e)? (?:Klientin|Klient|Kundin|Kunde)|jede[rsnm]? (?:meiner )?(?:Klientin|Klient|Paar|Klientinnen)|wenn (?:ein(?:e)?|mein(?:e)?) (?:Klientin|Klient|Paar)|viele|die meisten|manche|für mein(?:e|en)',
    ),
  },
  details: {
    street: whole(
      '\\p{Lu}[\\p{L}-]*(?:straße|strasse|str\\.|weg|gasse|platz|allee|ufer|damm|steig|chaussee)\\s\\d{1,4}\\s?[a-z]?|\\p{Lu}[\\p{L}.-]*[ -](?:Straße|Strasse|Str\\.|Weg|Gasse|Platz|Allee|Ring|Ufer|Damm)\\s\\d{1,4}\\s?[a-z]?',
      'gu',
    ),
    postcode:
      /(?<![\p{L}\d.,-])(?:D-|DE-)?(?!\d{2}000)\d{5} \p{Lu}\p{L}+|(?<![\p{L}\d])(?:A|CH|AT)-\d{4}(?: \p{Lu}\p{L}+)?/gu,
    date: whole(
      '\\d{1,2}\\. (?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?: \\d{4})?',
      'gu',
    ),
    born: whole(
      '(?:geboren|geb\\.|Geburtstag|Geburtsdatum|Jahrgang)[^.!?]{0,20}\\d{2,4}|\\d{4} (?:\\p{L}+ ){0,2}geboren',
    ),
    age: whole(
      '\\d{2} Jahren? alt|\\d{2}-?jährige?[rnms]?|(?:ist|war|wurde|wird|Ende|Anfang) \\d{2}(?! ?(?:%|Prozent|Minuten|Stunden|Tage|Wochen|Monate|Kilo|Euro|Uhr|Mal))|mit \\d{2} Jahren|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|ein)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig)(?: Jahre alt|jährige?[rnms]?)?|im Alter von \\d{2}|\\(\\d{2}\\)',
    ),
    place: whole(
      '(?:wohn|leb|stamm|komm)(?:t|te|ten|en) (?:\\p{Ll}+ ){0,2}(?:in|aus|bei) (?!Trennung|Scheidung|Miete|Angst|Frieden|Therapie|Beziehung|Ehe|Sorge)\\p{Lu}\\p{L}+|(?:aus|bei|nahe) (?:dem |der )?\\p{Lu}\\p{L}+(?:furt|burg|berg|stadt|heim|hausen|dorf|ingen|feld|bach|brück|münde|tal|hafen|kirchen|werda|itz|ow|au)|arbeite(?:t|te|n|ten)? (?:\\p{L}+ ){0,4}?(?:bei|für|als [\\p{L}-]+ (?:bei|in)) (?:der |dem |den )?\\p{Lu}[\\p{L}&-]+|jährige?[rnms]? aus \\p{Lu}\\p{L}+|\\d{2}, aus \\p{Lu}\\p{L}+|(?:Lehrer|Ärzt|Pfleger|Ingenieur|Verkäufer|Leiter|Beamt|Köch|Anwält)(?:in|e|er)? (?:bei|in) (?:der |dem )?\\p{Lu}\\p{L}+',
      'u',
    ),
    another: whole(
      'er|ihre?[rsnm]?|ihm|ihn|sein(?:e[rsnm]?)?|Klient\\p{L}*|Paar|Frau|Mann|(?:sie|Sie) (?:ist|war|hat|wohnt)|sie',
    ),
    writer: whole('ich|mir|mich|mein(?:e[rsnm]?)?|uns|unser\\p{L}*|hier'),
  },
};
