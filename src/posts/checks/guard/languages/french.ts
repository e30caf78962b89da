import { toPhrases } from '../../words/phrases.ts';
import type { LanguageRules } from './guard-language.ts';
import { after, anyOf, before, toWords, whole } from './patterns.ts';

// Written for this engine from what is commonly known; no list was copied.

const GRAMMAR = toWords(`
  maman papa mamie papi papy mémé pépé tonton tata
  a à afin ai ainsi ait alors après as assez au aucun aucune aura aussi autant autre autres aux avais avait avant avec
  avez avoir avons bas beau beaucoup bien bientôt bon bref car cas ce ceci cela celle celles celui cependant certains
  ces cet cette ceux chacun chacune chaque chez ci combien comme comment contre ça d dans de debout dedans dehors déjà
  depuis derrière des dès désormais deux devant dit donc dont du durant elle elles en encore enfin ensuite entre es
  est et étaient était étant être eu eux évidemment faire fait faut fois font grâce heureusement hein hier hui ici il
  ils j je jadis jamais jusque jusqu juste l la là laisse le les leur leurs lien loin longtemps lors lorsque lui m ma
  maintenant mais mal malgré mari me même merci mes mieux mille mine moi moins mon n ne néanmoins ni non nos notre
  nous on ont or ou où oui par parce parfois parmi partout pas peu peut peut-être plus plusieurs plutôt point pour
  pourquoi pourtant près presque puis puisque qu quand que quel quelle quelles quelque quelqu quelques quels qui quoi
  quoique rien s sa sans sauf se selon sera ses seul seule seulement si sien sinon soi soit son sont souvent sous
  soudain subitement suis sur surtout t ta tandis tant tard te tel telle tellement tes tien toi ton tôt toujours tous
  tout toute toutefois toutes très trop tu un une va vas vers vient vive voici voilà vos votre vous vrai vraiment vu y
  personne quiconque nul nulle certes d'abord aujourd'hui demain lentement doucement finalement certaine certain
`);

const NAME_WORDS = toWords(`
  adieu aimable aimé aimée ambre amie amour ange aube avril belle bienvenue blanche bonne bonté candide chance
  charité chérie clair claire conception constant content dame désiré désirée destin dieu divine douce espérance
  étoile fidèle fine foi fortune franc france franche gloire harmonie hasard image joie jolie jour juillet juin
  justice lavande libre loi lot lumière lune maison marine marque marques marraine mars merveille miel miracle
  modeste moral muse noble noël nuit olive page paix parfait paris patience pensée perle pierre plume prince
  printemps prime prudence reine rose sagesse santé serein sereine signe silence soleil sourire tendre tendresse
  terre trace venu vertu victoire vie vigne vin violette vital ville volonté aime ainé alla allie anis ante arcade
  art avis devin donna dune flore gage gentil gentille innocent innocente lance lasse lion loup mare mas moche monte
  morne octave pape parla perla pie porter promise raide rami ravi ravie relu rois sari satine subir tira tire tope
  tri val vida
`);

/** Common first names that the lists of ../../words/names have not. */
const NAMES = toWords(`
  Annick Bérengère Ghislaine Jeannine Marie-Claire Marie-Hélène Marie-Thérèse Sylvaine Éloi Fernand Grégory
  Jean-Michel Jean-Philippe Pierre-Yves Rémy Yvon
`);

const ORDINARY = toPhrases(`
  France, Belgique, Suisse, Allemagne, Angleterre, Espagne, Italie, Europe, Amérique, Asie, Afrique, Australie, Canada, Québec, Maroc, Algérie, Tunisie,
  Sénégal, Portugal, Grèce, Pologne, Russie, Turquie, Chine, Japon, Inde, Vietnam, Liban, Luxembourg, Londres, Bruxelles, Genève, Lyon, Marseille,
  Bretagne, Normandie, Provence, Alsace, Français, Française, Français, Belge, Suisse, Anglais, Allemand, Italien, Espagnol, Québécois, Noël, Pâques, Toussaint, Saint-Valentin,
  Ramadan, Nouvel An, Pentecôte, Ascension, Épiphanie, Dieu, Jésus, Bible, Coran, État, Internet, Sécurité sociale, Roméo, Juliette, Nord, Sud, Est, Ouest, Méditerranée, Alpes, Pyrénées,
  Varsovie, Vienne, Prague, Rome, Athènes, Lisbonne, Moscou, Pékin, Barcelone, Copenhague, Venise, Naples, Florence, Munich, Hambourg, Stockholm, Alger, Tunis, Dakar, Casablanca, Montréal, Corse
`);

const CLIENT = anyOf('cliente client patiente patient coachée coaché consultante consultant');
const CLIENTS = anyOf(
  'clientes clients patientes patients coachées coachés consultantes consultants couples',
);
const SOMEBODY = anyOf('femme homme couple mère père dame');
const ADJECTIVE = '(?:\\p{Ll}+ )?';
const PAST = anyOf(
  `dit disait raconta racontait demanda demandait répondit répondait rit riait pleura pleurait soupira hocha avoua avouait murmura cria pensait savait voulait pouvait
  devait sentait vint venait arriva arrivait alla allait resta restait donna prit avait était écrivit écrivait parla parlait quitta quittait trouva voyait aimait vivait cherchait
  souffrait comprit croyait décida commença sortit partit vit devint semblait craignait travaillait habitait avaient étaient voulaient venaient vivaient parlaient arrivèrent vinrent`,
);
const TOLD = anyOf(
  'dit raconté demandé répondu confié avoué expliqué écrit pleuré parlé ri soupiré décidé compris quitté commencé crié murmuré consultée? contactée?',
);
const SPOKE = `(?:(?:m['’])?a (?:\\p{Ll}+ )?${TOLD}|s['’]est|n['’](?:a|avait)|${anyOf(
  `avait était dit disait raconta racontait demanda demandait répondit répondait rit riait pleura pleurait soupira avoua murmura cria voulait pensait savait sentait
  vint venait raconte demande répond pleure sourit soupire avoue pense veut sait est`,
)})`;
const SESSION = anyOf('séance séances rendez-vous entretien consultation accompagnement thérapie');

export const french: LanguageRules = {
  grammar: GRAMMAR,
  names: NAMES,
  nameWords: NAME_WORDS,
  ordinary: ORDINARY,
  hasCapitalNouns: false,
  isVerbSecond: false,
  hasGenitive: false,
  elision: /^(?:[dljmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu,
  title: before(
    '(?:M\\.|MM\\.|Mme|Mlle|Mlles|Mmes|Mr|Monsieur|Madame|Mademoiselle|monsieur|madame|Dr|Docteur|docteur|Pr|Professeur|Maître|Me)(?: (?:de|du|Le|La))?',
  ),
  acts: after(SPOKE),
  mayAct: /^ (?:(?:ne|se|lui|me|leur)(?!\p{L})|[ns]['’])/u,
  bringsIn: before(
    `${CLIENT}|(?:appel(?:ons|ée?)(?:-la|-le)?|nomm(?:ons-la|ons-le|ée?)|l.appellerai|s.appelait|prénomm[ée]e?)`,
    'iu',
  ),
  ownPeople: before(
    `(?:[Mm]on|[Mm]a|[Nn]otre) (?:\\p{Ll}+ )?(?:mari|femme|époux|épouse|compagne|compagnon|conjointe?|mère|père|maman|papa|fils|fille|enfant|frère|sœur|soeur|grand-mère|grand-père|tante|oncle|amie?|collègue|voisine?|chien|chat|chatte|cousine?|ex|superviseure?),?|[Jj]e (?:suis|m.appelle)`,
  ),
  cues: {
    client: whole(
      `(?:ma|mon) ${ADJECTIVE}(?:${CLIENT})|une? (?:de )?(?:mes|nos) ${ADJECTIVE}${CLIENTS}|l.une? de (?:mes|nos) ${ADJECTIVE}${CLIENTS}|(?:une?|un couple|couple) ?${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})? ?(?:que j.(?:ai (?:accompagnée?|suivie?|reçue?|coachée?|aidée?)|accompagnais|accompagne|suivais)|que je (?:suivais|recevais|voyais|coachais)|avec (?:qui|lequel|laquelle) (?:j.ai (?:\\p{Ll}+ )?travaillé|je travaillais))|(?:je l.appellerai|je la nommerai|je le nommerai|je les appellerai|appelons-(?:la|le|les)|nommons-(?:la|le))|prénoms? (?:a|ont) été (?:changés?|modifiés?)|ce n.est pas son vrai (?:pré)?nom|j.ai (?:accompagné|suivi|reçu|coaché) (?:\\p{Ll}+ ){0,2}une? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})|(?:j.ai eu|j.avais) (?:\\p{L}+ ){0,2}?une? ${ADJECTIVE}${CLIENT}|j.accompagnais (?:une?|cette) ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})`,
    ),
    met: whole(
      `(?:est|sont) (?:\\p{Ll}+ )?(?:venue?s?|arrivée?s?|entrée?s?) (?:\\p{Ll}+ ){0,3}(?:me voir|me consulter|à mon cabinet|dans mon cabinet|en (?:consultation|séance|thérapie))|(?:m.a|m.ont) (?:consultée?|contactée?)|(?:venait|venaient|vint|vinrent) (?:me (?:voir|consulter)|dans mon cabinet|à mon cabinet)|(?:assise?s?|assis) (?:\\p{Ll}+ )?(?:en face de moi|face à moi|devant moi|dans mon cabinet)`,
    ),
    own: whole(
      '(?:mon|ma|mes) (?:mari|femme|compagne|compagnon|mère|père|maman|papa|sœur|soeur|frère|fille|fils|enfants?|grand-mère|grand-père|amie?|voisine?|chat|chien)',
    ),
    role: whole(
      `(?:une?|cette|cet|la|le) ${ADJECTIVE}(?:cliente|client|patiente|coachée)|un (?:\\p{Ll}+ )?couple|ce couple|une? (?:femme|homme) qui`,
    ),
    past: whole(
      `${PAST}|(?:m.)?(?:a|ont|avait) (?:\\p{Ll}+ )?${TOLD}|(?:est|sont|était) (?:venue?s?|arrivée?s?|partie?s?|restée?s?)`,
    ),
    setting: whole(
      `(?:en|pendant|lors (?:du|d.une?|de)|durant|après|dès|à|au|dans) (?:(?:une?|le|la|notre|sa|son|leur|cette|cet) )?${ADJECTIVE}${SESSION}|dans mon cabinet|à mon cabinet`,
    ),
    theyDid: whole(
      `(?:elle|il|ils|elles) (?:\\p{Ll}+ )?(?:m.)?${PAST}|(?:elle|il|ils|elles) (?:n.en |\\p{Ll}+ )?(?:[mn].)?(?:a|ont|avait|avaient) (?:\\p{Ll}+ )?(?:pas )?${TOLD}|(?:elle|il) s.est (?:mise?|tue|tu|levée?)|(?:elle|il) est (?:venue?|arrivée?|restée?|partie?)`,
    ),
    against: whole(
      `imagine(?:z|ons)?|supposons|prenons|disons que|inventée?s?|fictive?s?|fictifs?|roman|film|série|livre|étude|en tant que (?:cliente?|patiente?)|comme (?:mon|ma) cliente?|(?:devenir|devenez|deviens|êtes|es) (?:mon|ma) cliente?|chaque (?:cliente?|couple)|quand une? (?:cliente?|couple)|lorsqu.une? (?:cliente?|couple)|si une? (?:cliente?|couple)|beaucoup|la plupart|certains|certaines|souvent`,
    ),
  },
  details: {
    street: whole(
      "\\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|allées|impasse|quai|route|cours|passage|square) (?:(?:de|du|des|la|le|les|d’|d'|l’|l') ?)*\\p{Lu}[\\p{L}’'-]+",
      'gu',
    ),
    postcode: /(?<![\p{L}\d.,-])(?!\d{2}000 (?:euros|personnes))\d{5} \p{Lu}[\p{L}-]+/gu,
    phone: /(?<![\d.,])(?:\+33 ?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu,
    date: whole(
      '(?:le )?(?:1er|\\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \\d{4})?',
      'gu',
    ),
    born: whole('(?:née?|naissance|anniversaire)[^.!?]{0,25}\\d{2,4}'),
    age: whole(
      '(?:a|avait|ont|de|avaient|âgée?s? de) (?:\\d{2}|(?:vingt|trente|quarante|cinquante|soixante)(?:(?:-| et )\\p{L}+)?) ans(?! (?:plus tard|de mariage|ensemble|de vie))|\\d{2} ans(?=,)|\\(\\d{2} ans\\)',
    ),
    place: whole(
      "(?:à|de|en|près de|d’|d'|dans le|dans les|chez|pour) \\p{Lu}[\\p{L}&-]+|travaill(?:e|ait|ent|aient) (?:\\p{Ll}+ ){0,4}(?:à|chez|pour|au|dans) (?:la |le |l.)?\\p{Lu}[\\p{L}&-]+",
      'u',
    ),
    another: whole('elles?|ils?|lui|sa|son|leur|client\\p{L}*|patient\\p{L}*|couple|femme|homme'),
    writer: whole('je|j|me|moi|m|mon|ma|mes|nous|notre|ici|moi'),
  },
};
