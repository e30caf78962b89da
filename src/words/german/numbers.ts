/** What the coach reads of what her readers did. */
export const numbers = {
  title: 'Zahlen',
  lastWeek: 'Die letzten sieben Tage',
  post: 'Beitrag',
  site: 'Die ganze Website',
  readers: 'Lesende',
  views: 'Aufrufe',
  ratings: 'Bewertungen',
  comments: 'Kommentare',
  weekly: 'Lesende in jeder der letzten acht Wochen',
  from: 'ab',
  how: 'Wer an zwei Tagen kommt, zählt zweimal, denn am nächsten Tag wird niemand wiedererkannt. Maschinen und Sie selbst sind nicht mitgezählt.',
};
