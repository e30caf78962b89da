/** What pages say that lead to articles. Parts in [brackets](/address/) become links. */
export const finding = {
  nothingYet: 'Här finns inget publicerat ännu.',
  pages: 'Sidor',
  newer: 'Nyare artiklar',
  older: 'Äldre artiklar',
  page: (number: number, of: number) => `Sida ${number} av ${of}`,
  titleOfPage: (title: string, number: number) => `${title}, sida ${number}`,
  posts: {
    description: (count: string) =>
      `Allt som har publicerats här, det nyaste först: ${count} om hur två människor kommer överens.`,
    descriptionOfPage: (number: number, of: number) =>
      `Sida ${number} av ${of} med allt som har publicerats här, det nyaste först.`,
    about: 'Nyast först. Du kan också bläddra [efter ämne](/topics/) eller [söka](/search/) på ett ord.',
  },
  topics: {
    description: (first: string | undefined, last: string | undefined) =>
      `Vad artiklarna här handlar om, ${toRange(first, last)}: välj ett ämne och läs vidare.`,
    descriptionOfPage: (topic: string, number: number, of: number) =>
      `Sida ${number} av ${of} med artiklar om ämnet ”${topic}”, den nyaste först.`,
  },
  person: {
    description: (name: string, role: string, articles: number) =>
      `${name}, ${role}: om den som skriver här, och ${
        articles > 1 ? `alla ${articles} artiklar` : articles === 1 ? 'artikeln' : 'hur du når mig'
      }.`,
    descriptionOfPage: (name: string, number: number, of: number) =>
      `Sida ${number} av ${of} med artiklar av ${name}, den nyaste först.`,
    about: 'Mer om webbplatsen',
    write: 'Skriv till mig',
  },
  search: {
    description:
      'Hitta en artikel på vilket ord som helst i den, från en känsla till en mening du minns. Sökningen sker i din webbläsare.',
    label: 'Vad letar du efter?',
    button: 'Sök',
    note: 'Sökningen sker i din webbläsare. Det du skriver skickas inte till någon.',
    needsScript:
      'Sökningen behöver JavaScript, som är avstängt i din webbläsare. Du kan titta igenom [alla artiklar](/posts/) eller välja ett ämne här; alla andra sidor fungerar utan.',
    more: 'Visa fler',
    topics: 'Eller välj ett ämne',
  },
};

function toRange(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return 'inget ännu';
  return first === last ? `”${first}”` : `från ”${first}” till ”${last}”`;
}
