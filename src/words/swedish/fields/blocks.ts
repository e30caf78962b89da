import type { Words } from '../../table.ts';

const pattern = { label: 'Vilket mönster', hint: 'Ett av dem som du jämför.' };

export const blocks: Words['fields']['blocks'] = {
  Definition: { label: 'Vad ett mönster är', hint: 'Visar meningarna som säger vad det är.' },
  'Definition.of': pattern,
  Characteristic: {
    label: 'Kännetecken',
    hint: 'Börjar delen om ett av dem, med nummer, namn och vad det är.',
  },
  'Characteristic.id': { label: 'Vilket', hint: 'Ett av dem som du har listat.' },
  CaseStudy: {
    label: 'Berättelse om en klient',
    hint: 'Berättas under andra namn. Inget annat namn kan slinka in.',
  },
  'CaseStudy.people': {
    label: 'Vilka som är med',
    hint: 'De ändrade förnamnen på alla, med komman. Lämnas det tomt får ingen nämnas.',
    example: 'Sara, Mikael',
  },
  'CaseStudy.basis': {
    label: 'Varför den får berättas',
    hint: 'Det står också under berättelsen.',
    choices: {
      consent: 'De som är med har samtyckt',
      disguised: 'Det som kan kännas igen är ändrat',
      composite: 'Den är gjord av flera berättelser',
      fictional: 'Den är påhittad',
    },
  },
  'CaseStudy.reviewed': {
    label: 'Genomläst den',
    hint: 'Dagen då du senast läste den bara för detta: kan någon kännas igen?',
  },
  'CaseStudy.allow': {
    label: 'Ord som inte är namn',
    hint: 'Ord med stor bokstav som inte är någons namn, med komman.',
    example: 'Lucia, Sankt Thomas',
  },
  Outcomes: { label: 'Vad ett mönster leder till', hint: 'Visar listan över det som följer av det.' },
  'Outcomes.of': pattern,
  KeyDifferences: { label: 'Skillnaderna', hint: 'Visar din tabell över dem.' },
  'KeyDifferences.title': {
    label: 'Rubrik',
    hint: 'Lämnas den tom står där en enkel.',
    example: 'De viktigaste skillnaderna',
  },
  SelfCheck: { label: 'Självtest', hint: 'Låter den som läser kryssa för tecknen på ett mönster.' },
  'SelfCheck.of': pattern,
  'SelfCheck.moreThan': {
    label: 'Hur många kryss som är okej',
    hint: 'Den som sätter fler får läsa att det är värt att prata med någon.',
    example: '2',
  },
  'SelfCheck.title': {
    label: 'Rubrik',
    hint: 'Lämnas den tom står där en enkel.',
    example: 'Känner du igen dig?',
  },
  Video: { label: 'Film', hint: 'Inget laddas från YouTube eller Vimeo förrän någon trycker på spela.' },
  'Video.src': {
    label: 'Filmen',
    hint: 'Dess adress på YouTube eller Vimeo.',
    example: 'https://vimeo.com/76979871',
  },
  'Video.title': {
    label: 'Vad den heter',
    hint: 'Med några ord.',
    example: 'Att lyssna utan att ha svaret klart',
  },
  'Video.poster': {
    label: 'Bild innan den spelas',
    hint: 'En bild som redan finns med texten. Lämnas det tomt ser man vad den heter.',
    example: './foredrag.jpg',
  },
  'Video.captions': {
    label: 'Ord för den som inte hör',
    hint: 'Bara för en film som ligger på din egen webbplats; YouTube och Vimeo har sina egna.',
    example: './foredrag.vtt',
  },
  Audio: { label: 'Inspelning', hint: 'Något att lyssna på, till exempel en övning.' },
  'Audio.src': {
    label: 'Inspelningen',
    hint: 'Var den ligger bredvid texten (MP3, M4A eller Ogg).',
    example: './andas.mp3',
  },
  'Audio.title': {
    label: 'Vad den heter',
    hint: 'Med några ord.',
    example: 'En andningsövning, fyra minuter',
  },
  CallsToAction: { label: 'Dina inbjudningar', hint: 'Visar dem här och inte i slutet.' },
  'CallsToAction.title': {
    label: 'Rubrik',
    hint: 'Lämnas den tom står där en enkel.',
    example: 'Nu är det din tur',
  },
  PullQuote: { label: 'Ord som sticker ut', hint: 'En mening som är större än orden omkring.' },
  'PullQuote.by': {
    label: 'Vems ord',
    hint: 'Lämnas tomt när de är dina egna.',
    example: 'Virginia Woolf, i dagboken',
  },
  Button: { label: 'Knapp', hint: 'En länk som syns väl, på en egen rad.' },
  'Button.to': {
    label: 'Vart den leder',
    hint: 'En sida på din webbplats, eller adressen till en annan.',
    example: '/contact/',
  },
  'Button.label': {
    label: 'Vad som står på den',
    hint: 'Det säger vart den leder.',
    example: 'Skriv till mig',
  },
  Gallery: { label: 'Flera bilder', hint: 'Bredvid varandra; på telefonen under varandra.' },
  Details: { label: 'Del att fälla ut', hint: 'Man ser en rad och öppnar resten.' },
  'Details.summary': {
    label: 'Raden som syns',
    hint: 'Den fäller ut resten.',
    example: 'Vad jag menar med en gräns',
  },
};
