import type { Words } from '../../table.ts';

const kinds = {
  welcome: 'Välkommen',
  newest: 'Nyaste inläggen',
  chosen: 'Utvalda inlägg',
  topics: 'Ämnen',
  about: 'Om dig',
  offers: 'Det du erbjuder',
  steps: 'Hur det går till, steg för steg',
  testimonials: 'Vad klienter säger',
  questions: 'Frågor och svar',
  booking: 'Vägen till en bokning',
  letters: 'Dina brev med mejl',
  quotation: 'Ett citat',
  text: 'Text, gärna med bild',
  invitation: 'En inbjudan',
};

const heading = { label: 'Rubrik', hint: 'Lämnas den tom står där en enkel.' };
const headingOrNone = { label: 'Rubrik', hint: 'Lämnas den tom finns ingen.' };

export const sections: Words['fields']['sections'] = {
  'home.sections': {
    label: 'Vad din startsida visar',
    hint: 'Uppifrån och ner.',
    entry: 'Avsnitt',
    kinds,
  },
  'pages.sections': {
    label: 'Under texten',
    hint: 'Detsamma som din startsida består av, uppifrån och ner.',
    entry: 'Avsnitt',
    kinds,
  },
  button: { label: 'Knapp', hint: 'En länk som syns väl, under orden.' },
  'button.label': {
    label: 'Vad som står på den',
    hint: 'Det säger vart den leder.',
    example: 'Skriv till mig',
  },
  'button.to': {
    label: 'Vart den leder',
    hint: 'En sida på din webbplats, eller adressen till en annan.',
    example: '/contact/',
  },
  'welcome.title': { label: 'Rubrik', hint: 'Lämnas den tom: webbplatsens namn.' },
  'welcome.text': {
    label: 'Ord under den',
    hint: 'En mening eller två. Lämnas det tomt: det webbplatsen säger om sig själv.',
  },
  'welcome.picture': {
    label: 'Bild',
    hint: 'Bredvid orden. Utan bild står webbplatsens märke bakom dem.',
  },
  'newest.title': headingOrNone,
  'newest.count': { label: 'Hur många inlägg', hint: 'Sju, om inget sägs.' },
  'chosen.title': heading,
  'chosen.posts': {
    label: 'Inlägg',
    hint: 'I din ordning. Ett utkast visas så snart det är publicerat.',
  },
  'topics.title': heading,
  'about.title': heading,
  'about.person': { label: 'Vem', hint: 'Du, om ingen är vald.' },
  'about.text': {
    label: 'Ord om dig',
    hint: 'Lämnas det tomt: de som står på personens sida. En ny rad börjar ett nytt stycke.',
  },
  'offers.title': heading,
  'offers.text': { label: 'Ord ovanför', hint: 'Det som gäller dem alla.' },
  'offers.offers': {
    label: 'Det du erbjuder',
    hint: 'Bredvid varandra, i den här ordningen.',
    entry: 'Erbjudande',
  },
  'offers.name': { label: 'Vad det är', example: 'Sex samtal för två' },
  'offers.offers.text': { label: 'Vad som ingår', hint: 'Och för vem det är.' },
  'offers.price': { label: 'Vad det kostar', hint: 'Bara siffran.', example: '1200' },
  'offers.priceNote': {
    label: 'Ord bredvid priset',
    hint: 'Eller i stället för det.',
    example: 'för 60 minuter',
  },
  'steps.title': heading,
  'steps.steps': { label: 'Steg', hint: 'Numrerade i den här ordningen.', entry: 'Steg' },
  'steps.steps.title': { label: 'Med några ord', example: 'Ett första samtal' },
  'steps.text': { label: 'Vad som händer då' },
  'testimonials.title': heading,
  'testimonials.testimonials': {
    label: 'Vad klienter säger',
    hint: 'Bredvid varandra, i den här ordningen.',
    entry: 'Omdöme',
  },
  'testimonials.text': {
    label: 'Orden',
    hint: 'Så som de sades, och utan någons namn i dem.',
  },
  'testimonials.who': {
    label: 'Vem som sade det',
    hint: 'Under det namn som ni kom överens om.',
    example: 'A., gift i elva år',
  },
  'testimonials.date': { label: 'När', hint: 'Man ser månaden.' },
  'testimonials.consent': {
    label: 'Har samtyckt skriftligt',
    hint: 'Till att just de här orden står på din webbplats. Utan det publiceras ingenting.',
  },
  'testimonials.proof': {
    label: 'Var samtycket finns',
    hint: 'För dig själv, visas aldrig. Nämn ingen klient här.',
    example: 'I den blå pärmen, under mars 2026',
  },
  'questions.title': heading,
  'questions.questions': {
    label: 'Frågor och svar',
    hint: 'Varje fråga öppnar sitt svar, i den här ordningen.',
    entry: 'Fråga',
  },
  'questions.question': { label: 'Fråga', hint: 'Som någon skulle ställa den.' },
  'questions.answer': { label: 'Svar', hint: 'En ny rad börjar ett nytt stycke.' },
  'booking.title': heading,
  'booking.text': { label: 'Ord ovanför knappen', hint: 'Lämnas det tomt: ditt pris.' },
  'letters.title': heading,
  'letters.text': { label: 'Vad man får', hint: 'Vad som kommer, och hur ofta.' },
  'letters.to': {
    label: 'Var man anmäler sig',
    hint: 'Lämnas det tomt: formuläret för dina egna brev. Annars adressen till anmälan hos tjänsten som skickar dem; ingenting laddas därifrån.',
    example: 'https://brev.example/ditt-namn',
  },
  'letters.label': { label: 'Vad som står på knappen', hint: 'Lämnas det tomt: enkla ord.' },
  'quotation.text': { label: 'Orden', hint: 'Utan citattecken.' },
  'quotation.by': { label: 'Vems ord', hint: 'Lämnas tomt när de är dina egna.' },
  'text.title': headingOrNone,
  'text.text': { label: 'Text', hint: 'Vanliga ord. En ny rad börjar ett nytt stycke.' },
  'text.picture': { label: 'Bild', hint: 'Bredvid orden.' },
  'invitation.title': heading,
  'invitation.text': { label: 'Din inbjudan', hint: 'Lämnas det tomt: enkla ord.' },
  'invitation.button': {
    label: 'Knapp',
    hint: 'Lämnas den tom leder den till hur du arbetar eller hur man skriver till dig.',
  },
};
