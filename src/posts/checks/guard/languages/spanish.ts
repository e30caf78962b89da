import { toPhrases } from '../../words/phrases.ts';
import type { LanguageRules } from './guard-language.ts';
import { after, anyOf, before, toWords, whole } from './patterns.ts';

// Written for this engine from what is commonly known; no list was copied.

const GRAMMAR = toWords(`
  mamá mama papá papa abuela abuelo tía tío
  a acaso además adónde ahí ahora al algo alguien algún alguna algunas algunos allá allí ama ambos ante antes apenas
  aquel aquella aquello aquí así aún aun aunque bajo bastante beso bien cada casi casa como cómo con conmigo contigo
  contra creo cual cuál cuales cualquier cuan cuán cuando cuándo cuanto cuánto cuya da dado dale dan de debe dejan
  deja del demasiado dentro desde después di dice dicen dijo dime donde dónde dos durante e el él ella ellas ello
  ellos en encima entonces entre era eran eres es esa esas ese eso esos esta está estaba estado estamos están estar
  estas este esto estos estoy fue fueron fuera gracias ha había habían haber hace hacer hacia han has hasta hay haya
  he hemos hice hizo hola hoy iba incluso ir jamás junto justo la las le les lejos lo los luego más mal mas me mejor
  mi mí mía mia mientras mío mio mis mira misma mismo mucha mucho muchas muchos muy nada nadie ni ningún ninguna
  ninguno no nos nosotros nuestra nuestro nunca o ojalá os otra otras otro otros para parece pero poco por porque qué
  pronto pues puede puedo que quien quién quiero quizá quizás sabe salvo se sé sea según segun ser será si sí siempre
  sigue sin sino sobre sola solo sólo somos son soy su sus suya suyo tal también tampoco tan tanto te tenía tengo ti
  tiene todas todavía toda todo todos toma tras través tu tú tus último un una uno unos usted ustedes va vale van
  vamos varias varios vaya ve ver verdad vez vida viva vive voy y ya yo ayer mañana anoche finalmente lentamente
`);

const NAME_WORDS = toWords(`
  abril aire alba alegría alma alta amable amada amado amante amor ángel ángeles anda aparecida bebe bella bello
  bienvenida bienvenido blanca blanco bonita bonito buena bueno cara caridad casta cielo cinta cierra clara claro
  clemencia constancia consuelo coral corazón corona corto cruz dios dolores domingo don dulce duque edad esmeralda
  esperanza estrella eterna fe felicidad feliz fiel flor fortuna franca francia franco fuente generosa generoso
  gloria gris guapa harto hija honor idea inocencia inocente isla ira jazmín julio justa juventud león ley libertad
  libre linda lindo luces luna luz llave mala mar maravilla marina marzo máximo mayo milagro
  milagros mirada mona montaña monte moral naranja natividad navidad nena nene nieves niña noche nube olvido oro
  otoño padre paloma paz perla piedad piedra pilar pino placer plata preciosa primo prima prudencia pura
  real remedios rey reyes rico río roble rosa rosario sabia salud sana santa santo santos señor serena sierra
  silencio sincero sol soledad sonrisa tarde ternura tierra tiro toro trinidad tristeza única valentía valiente
  valle verano verde victoria violeta virgen virtudes vino vital ata ave ara dura elige estera funda general hale
  hilar juste lava lea leo liga loma luce manda mandar masa mata matar meta mora nana ola ora oral ojo pala puja
  rara reta rima ruta seda sello suelen suma subir tejas tome tomo vela verla veta vete viola visita concha asunción
  azucena candela román pascual
`);

/** Common first names that the lists of ../../words/names have not. */
const NAMES = toWords(`
  Belén Ainhoa Almudena Arantxa Begoña Encarna Fátima Inmaculada Itziar Leire Macarena Montserrat Rosalía Yanira
  Álvaro Borja Camilo Darío Fermín Héctor Lázaro Manolo Nacho Simón Unai Chema Toño Lupe Charo Loli Quique Rafa
  Santi Guille Edu
`);

const ORDINARY = toPhrases(`
  España, México, Argentina, Colombia, Chile, Perú, Venezuela, Ecuador, Uruguay, Bolivia, Paraguay, Cuba, Francia, Alemania, Inglaterra, Italia, Portugal, Europa, América,
  Latinoamérica, Estados Unidos, Asia, África, Australia, Marruecos, Rusia, China, Japón, India, Grecia, Polonia, Londres, París, Roma, Lisboa, Buenos Aires, Ciudad de México, Bogotá, Sevilla, Valencia,
  Andalucía, Cataluña, Galicia, País Vasco, Castilla, Canarias, Mediterráneo, Navidad, Nochebuena, Nochevieja, Año Nuevo, Semana Santa, Pascua, Reyes, Reyes Magos, Ramadán, San Valentín, Día de la Madre, Día de los Muertos, Todos los Santos, Carnaval,
  Dios, Jesús, Virgen, Biblia, Corán, Estado, Internet, Seguridad Social, Romeo, Julieta, Norte, Sur, Este, Oeste, TFE,
  Varsovia, Viena, Praga, Atenas, Moscú, Pekín, Milán, Bruselas, Berlín, Nueva York, Estocolmo, Copenhague, Ámsterdam, Venecia, Nápoles, Florencia, Múnich, Ginebra, Mallorca, Tenerife, Caracas, Quito, Montevideo, Santiago de Chile, La Habana
`);

const CLIENT = anyOf('clienta cliente paciente coachee consultante');
const CLIENTS = anyOf('clientas clientes pacientes parejas coachees consultantes');
const SOMEBODY = anyOf('mujer hombre pareja madre padre matrimonio señora señor');
const ADJECTIVE = '(?:\\p{Ll}+ )?';
const PAST = anyOf(
  `dijo decía contó contaba preguntó preguntaba respondió contestó rió reía lloró lloraba suspiró asintió calló gritó susurró confesó explicó pensaba sabía quería podía
  sentía empezó vino venía llegó llegaron vinieron fue quedó dio tomó tenía estaba escribió escribía habló hablaba dejó encontró vio oyó amaba vivía buscaba sufría entendió creía decidió comenzó salió
  parecía temía trabajaba tenían estaban querían venían vivían hablaban discutían pidió pidieron contaron dijeron supo quiso pudo admitió reconoció`,
);
const SPOKE = anyOf(
  `dijo preguntó lloró rió asintió respondió contestó contó calló suspiró susurró gritó sonrió confesó admitió pensó pensaba quería sabía sentía tenía decía lloraba vino llegó empezó decidió supo
  dice pregunta llora ríe asiente responde cuenta calla suspira sonríe piensa quiere sabe siente había`,
);
const SESSION = anyOf('sesión sesiones consulta cita terapia entrevista encuentro');

export const spanish: LanguageRules = {
  grammar: GRAMMAR,
  names: NAMES,
  nameWords: NAME_WORDS,
  ordinary: ORDINARY,
  hasCapitalNouns: false,
  isVerbSecond: false,
  hasGenitive: false,
  title: before(
    '(?:(?:Sr|Sra|Srta|Dr|Dra|D|Dª|Prof)\\.?|Srª|señora?|señorita|don|doña|doctora?|profesora?|Señora?|Señorita|Don|Doña|Doctora?)(?: (?:de|del|de la))?',
  ),
  acts: after(SPOKE),
  mayAct: after('no|nunca|jamás|ya no|se|le|me|lo|la|siempre'),
  bringsIn: before(
    `${CLIENT}|(?:llam(?:émos|é|aré|ada|ado|aba|o)(?:la|lo|le)?|se llama(?:ba)?|la llamaré|lo llamaré|llamada|llamado)`,
    'iu',
  ),
  ownPeople: before(
    `(?:[Mm]i|[Nn]uestr[ao]) (?:\\p{Ll}+ )?(?:marido|mujer|esposo|esposa|pareja|compañer[ao]|madre|padre|mamá|papá|hij[ao]|herman[ao]|abuel[ao]|tí[ao]|amig[ao]|colega|vecin[ao]|perr[ao]|gat[ao]|prim[ao]|ex|supervisora?),?|(?:[Yy]o )?(?:[Ss]oy|[Mm]e llamo)`,
  ),
  cues: {
    client: whole(
      `mi ${ADJECTIVE}(?:${CLIENT})|un[ao]? de (?:mis|nuestr[ao]s) ${ADJECTIVE}${CLIENTS}|un[ao]? ${ADJECTIVE}${CLIENT} (?:mí[ao]|que acompañé|con (?:la|el|quien) )|un[ao]? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY}) (?:con (?:la|el|quien|la que|el que|quienes) (?:\\p{Ll}+ )?(?:trabajé|trabajaba|he trabajado|trabajo)|a (?:la|el|quien|la que|quienes) (?:acompaño|acompañé|acompañaba|he acompañado|atiendo|atendí|atendía|ayudé)|que (?:acompañé|atendí|atendía))|(?:tuve|tenía|he tenido) (?:\\p{L}+ ){0,2}?un[ao]? ${ADJECTIVE}${CLIENT}|(?:la|lo|los|las) llamaré|llamémos?l[aoe]s?|nombres? (?:ha|han|está|están) (?:sido )?(?:cambiados?|modificados?)|no es su (?:verdadero nombre|nombre (?:real|verdadero))|(?:acompañé|atendí|asesoré) a un[ao]? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})|(?:trabajé|trabajaba) con un[ao]? ${ADJECTIVE}(?:${CLIENT}|${SOMEBODY})`,
    ),
    met: whole(
      `(?:vino|vinieron|llegó|llegaron|acudió|acudieron|entró|entraron|venía|venían) (?:\\p{Ll}+ ){0,4}(?:a verme|a mi consulta|a mi despacho|en mi consulta|a consulta|a terapia|a (?:la )?(?:primera )?sesión)|(?:se sentó|se sentaron|sentad[ao]s?) (?:\\p{Ll}+ ){0,3}(?:frente a mí|delante de mí|en mi consulta|en mi despacho)|(?:me consultó|me consultaron|me buscó|me buscaron|me escribió pidiendo)`,
    ),
    own: whole(
      'mi(?:s)? (?:marido|mujer|esposo|esposa|pareja|madre|padre|mamá|papá|hermana|hermano|hija|hijo|hij[ao]s|abuela|abuelo|amiga|amigo|vecina|vecino|gata|gato|perra|perro)',
    ),
    role: whole(
      `(?:una?|esta|este|la|el) ${ADJECTIVE}(?:clienta|cliente|paciente|coachee)|una ${ADJECTIVE}pareja|esta pareja|un matrimonio|una? (?:mujer|hombre) que`,
    ),
    past: whole(
      `${PAST}|(?:me )?(?:ha|han|había) (?:dicho|contado|preguntado|confesado|explicado|escrito|llorado)`,
    ),
    setting: whole(
      `(?:en|durante|después de|tras|antes de) (?:una|la|nuestra|su|esa|aquella|esta) ${ADJECTIVE}${SESSION}|en (?:sesión|consulta|terapia)|en mi (?:consulta|despacho)`,
    ),
    theyDid: whole(
      `(?:ella|él|ellos|ambos) (?:\\p{Ll}+ ){0,2}${PAST}|(?:me|se|le|nos|no|y) ${PAST}|${SESSION} (?:\\p{Ll}+ )?${PAST}|(?:me )?(?:ha|han|había) (?:dicho|contado|preguntado|confesado|explicado|llorado)`,
    ),
    against: whole(
      `imagin[ae](?:n|mos)?|imagínate|imagínese|supongamos|pongamos|digamos que|inventad[ao]s?|fictici[ao]s?|ficción|novela|película|serie|libro|estudio|como (?:mi )?client[ae]|(?:serás?|eres|ser|hazte) mi client[ae]|cada (?:client[ae]|pareja)|cuando un[ao]? (?:client[ae]|pareja)|si un[ao]? (?:client[ae]|pareja)|much[ao]s|la mayoría|algun[ao]s|suelen?|a menudo`,
    ),
  },
  details: {
    street: whole(
      '(?:calle|c/|avenida|avda\\.|av\\.|paseo|plaza|camino|carretera|travesía|ronda|Calle|C/|Avenida|Avda\\.|Av\\.|Paseo|Plaza|Camino|Carretera|Ronda) (?:(?:de|del|la|las|los|el) )*\\p{Lu}[\\p{L}]+(?: (?:(?:de|del|la|las|los|y) )*\\p{Lu}[\\p{L}]+)*,? (?:n[º°.]+ ?|número )?\\d{1,4}',
      'gu',
    ),
    postcode: /(?<![\p{L}\d.,-])\d{5} \p{Lu}\p{L}+/gu,
    phone: /(?<![\d.,])(?:\+34 ?)?[6789]\d{2}(?:[ .-]?\d{2,3}){2,3}(?!\d)/gu,
    date: whole(
      '\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?: de(?:l)? \\d{4})?',
      'gu',
    ),
    born: whole('(?:nació|nacid[ao]|nacimiento|cumpleaños)[^.!?]{0,25}\\d{2,4}'),
    age: whole(
      '(?:tiene|tenía|de|a los|cumplió|con sus|con|tienen) (?:\\d{2}|(?:veinti|treinta|cuarenta|cincuenta|sesenta|setenta)(?: y )?\\p{L}*) años(?! (?:después|más tarde|de matrimonio|juntos|de casados))|\\d{2} años(?=,)|\\(\\d{2}(?: años)?\\)',
    ),
    place: whole(
      '(?:en|de|desde|cerca de|para|por) \\p{Lu}[\\p{L}&-]+|trabaj(?:a|aba|an|aban) (?:\\p{Ll}+ ){0,4}(?:en|para|de) (?:el |la )?\\p{Lu}[\\p{L}&-]+',
      'u',
    ),
    another: whole('ella|él|ellos|su|sus|le|les|client[ae]|pareja|mujer|hombre|paciente'),
    writer: whole('yo|mi|mí|me|mis|conmigo|nuestr[ao]s?|nos|aquí'),
  },
};
