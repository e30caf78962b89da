import type { Words } from '../../table.ts';

export const site: Words['fields']['site'] = {
  'site.title': { label: 'Webbplatsens namn', hint: 'Överst på varje sida och i sökresultat.' },
  'site.description': {
    label: 'I en mening',
    hint: 'Det som sökresultat visar för din startsida: 50 till 160 tecken.',
  },
  'site.picture': { label: 'Bild', hint: 'På startsidan och där den delas.' },
  'site.channels': { label: 'Hur man når dig', hint: 'Dina inbjudningar leder hit.' },
  'channels.email': { label: 'Din mejladress', example: 'maria@din-webbplats.se' },
  'channels.message': {
    label: 'Privata meddelanden',
    hint: 'Man kan skriva till dig genom webbplatsen utan att någon annan ser det.',
  },
  'channels.booking': {
    label: 'Var man bokar ett samtal',
    hint: 'Adressen till din kalender.',
    example: 'https://kalender.example/maria',
  },
  'site.price': {
    label: 'Ditt pris',
    hint: 'På en rad. Det står där man bokar.',
    example: 'Det första samtalet är gratis; 90 minuter kostar 1 400 kr.',
  },
  'site.profiles': {
    label: 'Du på andra ställen',
    hint: 'Dina sidor på andra webbplatser, med länkar längst ner på varje sida. Sökmotorer får veta att de är dina.',
    entry: 'Sida som är din',
  },
  'profiles.url': { label: 'Sidans adress', example: 'https://www.linkedin.com/in/maria' },
  'profiles.label': { label: 'Vad man trycker på', hint: 'Lämnas det tomt: ställets namn.' },
  'site.callsToAction': {
    label: 'Inbjudningar',
    hint: 'Visas med varje inlägg som inte har egna.',
    entry: 'Inbjudan',
    kinds: {
      comment: 'Att vara med i samtalet',
      message: 'Att skriva till dig privat',
      email: 'Att skicka ett mejl till dig',
      booking: 'Att boka ett första samtal',
    },
  },
  'site.footer': {
    label: 'Rad längst ner',
    hint: 'På varje sida, till exempel vem som står för webbplatsen.',
  },
  'site.menu': {
    label: 'Meny',
    hint: 'Länkarna överst på varje sida, i den här ordningen. Utan egna: dina inlägg, dina ämnen, sökningen och sidorna om dig och ditt arbete.',
    entry: 'Länk',
  },
  'menu.label': { label: 'Vad man trycker på', example: 'För par' },
  'menu.to': {
    label: 'Vart den leder',
    hint: 'En sida på din webbplats, eller adressen till en annan.',
    example: '/topics/granser/',
  },
  'site.colours': {
    label: 'Färger',
    hint: 'Alla andra görs av dem, för dag och natt. Utan dem har webbplatsen de som den kom med.',
  },
  'colours.accent': { label: 'Länkar och knappar', hint: 'Så mörk att den går att läsa på papper.' },
  'colours.ground': {
    label: 'Mörk grund',
    hint: 'För inbjudningar och bilder som delas. Lämnas den tom görs den av den första färgen.',
  },
  'colours.surface': {
    label: 'Papper',
    hint: 'Det som allt står på om dagen, ljust. Lämnas det tomt: nästan vitt.',
  },
  'site.type': {
    label: 'Bokstäver',
    hint: 'Utan val som i en bok.',
    choices: {
      book: 'Bok: lugna',
      editorial: 'Magasin: varma och runda',
      journal: 'Tidning: fina',
      modern: 'Moderna: klara',
      sturdy: 'Stadiga: starka och kantiga',
    },
  },
  'site.shape': { label: 'Former', hint: 'På rutor, knappar och bilder.' },
  'shape.corners': { label: 'Hörn', choices: { round: 'Runda', soft: 'Lite runda', square: 'Raka' } },
  'shape.pictures': {
    label: 'Bilder',
    hint: 'De ovanför en text, och de av personer.',
    choices: { plain: 'Enkla', framed: 'I ram', arched: 'Som ett fönster' },
  },
  'site.logo': {
    label: 'Ditt eget märke',
    hint: 'Överst och nederst på varje sida, i stället för de två cirklarna och namnet.',
  },
  'logo.src': {
    label: 'Märket',
    hint: 'En teckning (SVG) där bokstäverna är konturer, eller en PNG utan marginal. Är den ungefär kvadratisk blir den också den lilla bilden i webbläsaren och på telefonen.',
  },
  'logo.alt': { label: 'Vad som står i det', hint: 'Oftast webbplatsens namn.' },
  'logo.dark': {
    label: 'Märket om natten',
    hint: 'Detsamma i ljusa färger. Lämnas det tomt står det på ljust papper där.',
  },
  'site.help': { label: 'Stödlinjer', hint: 'Visas med inlägg om våld eller självskada.' },
  'help.title': { label: 'Rubrik', example: 'Om du är i fara' },
  'help.text': { label: 'Allra först', hint: 'Det som en människa i fara bör veta först.' },
  'help.lines': { label: 'Vem som hjälper', hint: 'I den här ordningen.', entry: 'Stödlinje' },
  'lines.name': { label: 'Vem som svarar', example: 'Kvinnofridslinjen' },
  'lines.phone': { label: 'Telefon' },
  'lines.url': { label: 'På nätet', hint: 'Där man läser mer, eller skriver.' },
  'site.language': {
    label: 'Språk',
    hint: 'Det du skriver på, och det som webbplatsen talar. Efter det granskas dina texter.',
  },
  'site.timeZone': { label: 'Din klocka', hint: 'Ett inlägg publiceras vid midnatt där.' },
  'site.currency': { label: 'Valuta', hint: 'Den som dina priser står i.' },
  'site.owner': { label: 'Du', hint: 'Vem av personerna som är coachen.' },
  'site.comments': {
    label: 'Kommentarer',
    hint: 'Betygen blir som de är.',
    choices: { 'built-in': 'På din webbplats', giscus: 'På GitHub, med giscus', none: 'Inga' },
  },
  'site.numbers': {
    label: 'Siffror',
    hint: 'Hur ofta dina inlägg läses, räknat utan kakor och bara som summor. Sidan om integritet säger det.',
    choices: { on: 'Räkna', off: 'Räkna inte' },
  },
  'site.letters': {
    label: 'Brev',
    hint: 'Den som ber om det får dina inlägg med e-post. Din server måste kunna skicka e-post.',
  },
  'letters.address': {
    label: 'Din postadress',
    hint: 'Längst ner i varje brev, som lagen kräver.',
    example: 'Anna Berg, Storgatan 1, Uppsala',
  },
  'letters.send': {
    label: 'När breven går',
    hint: 'När ett inlägg kommer ut, eller när du skickar dem vid ditt skrivbord.',
    choices: { 'when-published': 'När ett inlägg kommer ut', 'by-hand': 'När jag skickar dem' },
  },
  'letters.underPosts': {
    label: 'Vad som står under inlägg',
    hint: 'Ett fält för en e-postadress, eller en rad med en länk.',
    choices: { link: 'En rad', form: 'Ett fält' },
  },
  'site.allow': {
    label: 'Ord som får stå i berättelser',
    hint: 'Ord med stor bokstav som inte är någons namn. Flera ord gäller tillsammans: ”Sankt Thomas” släpper inte igenom någon annan Thomas.',
    entry: 'Ord',
    example: 'Lucia',
  },
};
