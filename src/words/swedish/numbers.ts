/** What the coach reads of what her readers did. */
export const numbers = {
  title: 'Siffror',
  lastWeek: 'De senaste sju dagarna',
  post: 'Inlägg',
  site: 'Hela webbplatsen',
  readers: 'Läsare',
  views: 'Visningar',
  ratings: 'Betyg',
  comments: 'Kommentarer',
  weekly: 'Läsare under var och en av de senaste åtta veckorna',
  from: 'från',
  how: 'Den som kommer två dagar räknas två gånger, för ingen känns igen nästa dag. Maskiner och du själv räknas inte.',
};
