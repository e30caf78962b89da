/* global document, window */
// Runs at /admin, before start.js: what we tell and ask a coach whose save is not published. Plain, as that is.

/** A dialog of ours, on top of all that Sveltia shows. */
function openDialog(id, words, content) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', id);
  dialog.style.fontFamily = 'sans-serif';
  dialog.style.maxInlineSize = 'min(44rem, 100% - 2rem)';
  const title = document.createElement('h2');
  title.id = id;
  title.textContent = words;
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, ...content);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function makeParagraph(words) {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}

function makeButton(words) {
  const button = document.createElement('button');
  button.textContent = words;
  button.style.minBlockSize = '44px';
  button.style.margin = '0 0.5rem 0.5rem 0';
  return button;
}

/** A text with its lines as they are. */
function makeText(words) {
  const text = document.createElement('pre');
  text.textContent = words;
  text.style.fontFamily = 'inherit';
  text.style.whiteSpace = 'pre-wrap';
  text.style.overflowWrap = 'anywhere';
  return text;
}

/** How a word may stay, for somebody who has never seen a tag. */
const DECLARED_AS = {
  person: 'A changed name: a person of this story',
  word: 'Nobody’s name: allow it in this story',
  'word-of-site': 'Nobody’s name: allow it on the whole site',
};

/**
 * Sveltia would say "there was an error"; the coach needs the file, the line and what to write. Of words that may stay
 * she says here what they are; gives what she has said, where that is to be saved at once.
 */
function showRefusal({ report, message, draft, declarable = [] }) {
  const said = makeParagraph(
    draft
      ? 'Something has to be mended first. The live site is as it was, and what you wrote is kept: now or another day, you find it at '
      : 'The live site is as it was. Your text is still in the form.',
  );
  if (draft) said.append(makeLink('texts to mend'), '.');
  const text = makeText(report ?? message);
  text.tabIndex = 0;
  const close = makeButton('Back to the text');
  const save = makeButton('Save with this');
  save.disabled = true;
  const choices = new Map();
  const groups = declarable.map((each) =>
    makeChoice(each, (as) => {
      if (as) choices.set(each, as);
      else choices.delete(each);
      save.disabled = choices.size === 0;
    }),
  );
  const offered = groups.length === 0 ? [] : [makeParagraph(MAY_STAY), ...groups, save];
  const dialog = openDialog('refusal-title', 'Not published yet', [said, text, ...offered, close]);
  close.addEventListener('click', () => dialog.close());
  close.focus();
  return new Promise((resolve) => {
    let declared = [];
    save.addEventListener('click', () => {
      declared = [...choices].map(([{ file, story, word }, as]) => ({ file, story, word, as }));
      dialog.close();
    });
    // By Escape too, which saves nothing.
    dialog.addEventListener('close', () => resolve(declared));
  });
}

const MAY_STAY =
  'If nobody can be found by a word, it may stay. Say what it is, and save; it is written into your text for you.';

/** A word and how it may stay: at most one of these is pressed. */
function makeChoice({ file, line, message, as }, choose) {
  const group = document.createElement('fieldset');
  group.style.marginBlock = '1rem';
  const legend = document.createElement('legend');
  legend.textContent = `${message} ${file}, line ${line}`;
  const buttons = as.map((each) => {
    const button = makeButton(DECLARED_AS[each]);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      for (const other of buttons) press(other, other === button && !isPressed);
      choose(isPressed ? undefined : each);
    });
    return button;
  });
  group.append(legend, ...buttons);
  return group;
}

function press(button, isPressed) {
  button.setAttribute('aria-pressed', String(isPressed));
  Object.assign(button.style, isPressed ? PRESSED : { background: '', color: '' });
}

/** Colours of the system, which are told apart in dark and in high contrast as well. */
const PRESSED = { background: 'Highlight', color: 'HighlightText' };

/** Asks what is to become of what is worth a look; gives whether it is to be published as it is. */
function askWarnings(warnings) {
  const said = makeParagraph(
    'Nothing is published yet. What is right as it is can stay: you are not asked about it again.',
  );
  const list = document.createElement('ol');
  for (const { file, line, words } of warnings) {
    const item = document.createElement('li');
    item.append(makeText(`${words}\n${file}, line ${line}`));
    list.append(item);
  }
  const mend = makeButton('Mend');
  const publish = makeButton('Publish anyway');
  const dialog = openDialog('warnings-title', 'Worth a look before it is published', [
    said,
    list,
    mend,
    publish,
  ]);
  mend.focus();
  return new Promise((resolve) => {
    let isAccepted = false;
    mend.addEventListener('click', () => dialog.close());
    publish.addEventListener('click', () => {
      isAccepted = true;
      dialog.close();
    });
    // By Escape too, which publishes nothing.
    dialog.addEventListener('close', () => resolve(isAccepted));
  });
}

function makeLink(words) {
  const link = document.createElement('a');
  link.href = '/write/kept/';
  link.textContent = words;
  // Sveltia opens links of other pages in a window of their own, but only those that are pressed by mouse.
  link.addEventListener('mousedown', (event) => event.stopPropagation());
  return link;
}

window.dialogs = { makeLink, showRefusal, askWarnings };
