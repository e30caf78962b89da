/** What a mail looks like: the site's name, colours and letters. */
export interface MailDress {
  /** The site's name. */
  title: string;
  light: MailColours;
  dark: MailColours;
  /** Lists of fonts that the reader's device may have: no mail fetches one. */
  fonts: { heading: string; text: string };
}

export interface MailColours {
  surface: string;
  raised: string;
  text: string;
  quiet: string;
  line: string;
  accent: string;
}
