/** Emoji that a program drew as a picture. */
export const EMOJI =
  /^(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3))(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;

/** Takes pictures out, since their bytes are not here or at an address of another; gives what each is called. */
export function takePictures(root: Element): string[] {
  const names: string[] = [];
  for (const picture of root.querySelectorAll('img,picture')) {
    if (!root.contains(picture)) continue;
    const image = picture.matches('img') ? picture : picture.querySelector('img');
    const words = image?.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '';
    if (EMOJI.test(words)) {
      picture.replaceWith(words);
      continue;
    }
    picture.remove();
    if (image && !isForCounting(image)) names.push(words || readFileName(image));
  }
  return names;
}

/** One that nobody sees, by which a mail tells that it was opened. */
function isForCounting(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''));
}

/** "walk.jpg"; empty where the address tells nothing. */
function readFileName(image: Element): string {
  const address = image.getAttribute('src') ?? '';
  const name = address.startsWith('data:') ? '' : (address.split(/[?#]/)[0] ?? '').split(/[\\/]/).at(-1);
  return name !== undefined && /\.\w{3,4}$/.test(name) ? name : '';
}
