/** A message in the queue. Its words are sealed; see seal.ts. */
export interface QueuedMail {
  id: string;
  sealed: string;
  /** How often sending has been tried, this time included. */
  attempts: number;
  endsAt: Date;
}

/** Where mail waits until a mail server has taken it. */
export interface MailStore {
  addMail(mail: {
    id: string;
    sealed: string;
    about: string | undefined;
    dueAt: Date;
    endsAt: Date;
  }): Promise<void>;
  /** Takes the mail that has waited longest; nobody else gets it before `until`, when it is due again. */
  claimMail(now: Date, until: Date): Promise<QueuedMail | undefined>;
  postponeMail(id: string, dueAt: Date): Promise<void>;
  removeMail(id: string): Promise<void>;
  removeMailAbout(about: string): Promise<void>;
}
