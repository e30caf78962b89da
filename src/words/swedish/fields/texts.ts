import type { Words } from '../../table.ts';

const invitation = { label: 'Dina ord', hint: 'En länk eller en knapp läggs till.' };

export const texts: Words['fields']['texts'] = {
  'posts.title': { label: 'Titel', hint: 'Det man läser först, här och i sökresultat.' },
  'posts.cover': { label: 'Bild', hint: 'Ovanför texten, på kort och där inlägget delas.' },
  'posts.topics': { label: 'Ämnen', hint: 'Minst ett. Det första står främst.' },
  'posts.description': {
    label: 'I en mening',
    hint: 'Det som sökresultat och kort visar under titeln: 50 till 160 tecken. Lämnas det tomt i ett nytt inlägg tas de första meningarna i din text.',
  },
  'posts.publishedAt': {
    label: 'Publiceras den',
    hint: 'Ligger dagen i framtiden väntar inlägget och publiceras av sig självt.',
  },
  'posts.updatedAt': {
    label: 'Ändrat den',
    hint: 'Dagen för den senaste ändringen som betyder något för den som läser.',
  },
  'posts.pinned': { label: 'Håll det överst', hint: 'Det står före alla andra, hur gammalt det än är.' },
  'posts.callsToAction': {
    label: 'Inbjudningar',
    hint: 'Det du ber den som läser att göra. Utan egna visas de som gäller hela webbplatsen.',
    entry: 'Inbjudan',
    kinds: {
      comment: 'Att vara med i samtalet',
      message: 'Att skriva till dig privat',
      email: 'Att skicka ett mejl till dig',
      booking: 'Att boka ett första samtal',
    },
  },
  'callsToAction.comment.text': invitation,
  'callsToAction.message.text': invitation,
  'callsToAction.email.text': invitation,
  'callsToAction.booking.text': invitation,
  'posts.comments': {
    label: 'Kommentarer',
    hint: 'När de är stängda kan ingen skriva fler; de som finns blir kvar.',
    choices: { open: 'Öppna', closed: 'Stängda' },
  },
  'posts.sensitive': {
    label: 'Om svåra saker',
    hint: 'Visar dina stödlinjer ovanför och under inlägget.',
    choices: { abuse: 'Våld och övergrepp', 'self-harm': 'Självskada' },
  },
  'posts.author': { label: 'Skrivet av', hint: 'Den som står först nämns först.' },
  'posts.series': {
    label: 'Del av en serie',
    hint: 'Vad serien heter. Alla inlägg som säger detsamma är delar av den, det äldsta först, och leder till varandra.',
    example: 'Efter grälet',
  },
  'posts.related': {
    label: 'Passar bra ihop med',
    hint: 'Inlägg att läsa sedan, högst tre. Fler hittas av sig själva.',
  },
  'posts.searchTitle': {
    label: 'Titel i sökresultat',
    hint: 'Bara om sökmotorer ska visa en annan än titeln. De visar ungefär 60 tecken.',
    example: 'Medberoende eller ömsesidighet? Så ser du skillnaden',
  },
  'posts.noindex': {
    label: 'Inte i sökmotorer',
    hint: 'Google och andra ombeds att utelämna inlägget. Här hittar man det som alla andra.',
  },
  'posts.canonical': {
    label: 'Först publicerat på',
    hint: 'Där texten stod förut, om sökmotorer ska visa det stället och inte det här.',
    example: 'https://tidning.example/att-saga-nej/',
  },
  previousSlugs: {
    label: 'Äldre adresser',
    hint: 'De leder hit av sig själva när du ändrar adressen. Du behöver inte skriva något.',
    entry: 'Äldre adress',
  },
  previousAddresses: {
    label: 'Adresser på din förra webbplats',
    hint: 'Där inlägget stod innan du flyttade hit, utan webbplatsens namn. Den som går dit kommer hit.',
    entry: 'Förra adressen',
    example: '/post/att-saga-nej',
  },
  'posts.language': { label: 'Språk', hint: 'Bara om det är ett annat än webbplatsens.' },
  'posts.translationOf': {
    label: 'Översättning av',
    hint: 'Inlägget som det här är en översättning av. Man leds från det ena till det andra.',
  },
  'pages.title': { label: 'Titel', hint: 'Det man läser först, här och i sökresultat.' },
  'pages.picture': { label: 'Bild', hint: 'Ovanför texten och där sidan delas.' },
  'pages.description': {
    label: 'I en mening',
    hint: 'Det som sökresultat visar under titeln: 50 till 160 tecken.',
  },
  'pages.booking': {
    label: 'Visa hur man bokar',
    hint: 'Ditt pris och vägen till ett första samtal står under texten.',
  },
  'pages.searchTitle': {
    label: 'Titel i sökresultat',
    hint: 'Bara om sökmotorer ska visa en annan än titeln. De visar ungefär 60 tecken.',
    example: 'Medberoende eller ömsesidighet? Så ser du skillnaden',
  },
  'pages.language': { label: 'Språk', hint: 'Bara om det är ett annat än webbplatsens.' },
  'pages.translationOf': {
    label: 'Översättning av',
    hint: 'Sidan som den här är en översättning av. Man leds från den ena till den andra.',
  },
  'people.name': {
    label: 'Namn',
    hint: 'Som man läser det. Ingen annan kan använda det i en kommentar.',
  },
  'people.role': {
    label: 'Vad personen gör',
    hint: 'Några ord under namnet.',
    example: 'Relationscoach',
  },
  'people.bio': { label: 'Om personen', hint: 'Två eller tre meningar.' },
  'people.portrait': { label: 'Bild', hint: 'En bild av personen, på hennes eller hans sida.' },
  'topics.name': { label: 'Namn', hint: 'Som man läser det.', example: 'Gränser' },
  'topics.description': {
    label: 'I en mening',
    hint: 'Står ovanför listan med inlägg: 50 till 160 tecken.',
  },
  src: { label: 'Bilden' },
  alt: { label: 'Vad den visar, i ord', hint: 'För den som inte kan se den.' },
  caption: { label: 'Rad under bilden', hint: 'Den syns för alla.' },
  focus: {
    label: 'Det som måste synas',
    hint: 'På kort ryms bara en bit av bilden: den här delen blir kvar.',
    choices: { centre: 'Mitten', top: 'Upptill', bottom: 'Nertill', left: 'Vänster', right: 'Höger' },
  },
};
