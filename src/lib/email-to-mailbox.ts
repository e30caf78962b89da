/** Hosts whose mailboxes have any number of dots in their names. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/**
 * What is counted as one mailbox, so that nobody floods a stranger's under names that all lead there: in any case, and
 * without what stands after a plus sign. For brakes alone: letters go to the address as it was given.
 */
export function emailToMailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  const [name = ''] = email.slice(0, at).toLowerCase().split('+');
  return `${DOTLESS.has(domain) ? name.replaceAll('.', '') : name}@${domain}`;
}
