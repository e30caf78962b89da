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
  button.style.marginInlineEnd = '0.5rem';
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

/** Sveltia would say "there was an error"; the coach needs the file, the line and what to write. */
function showRefusal({ report, message, draft }) {
  const said = makeParagraph(
    draft
      ? 'Something has to be mended first. The live site is as it was, and what you wrote is kept: now or another day, you find it at '
      : 'The live site is as it was. Your text is still in the form.',
  );
  if (draft) said.append(makeLink('texts to mend'), '.');
  const text = makeText(report ?? message);
  text.tabIndex = 0;
  const close = makeButton('Back to the text');
  const dialog = openDialog('refusal-title', 'Not published yet', [said, text, close]);
  close.addEventListener('click', () => dialog.close());
  close.focus();
  return dialog;
}

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
  link.href = '/admin/kept/';
  link.textContent = words;
  // Sveltia opens links of other pages in a window of their own, but only those that are pressed by mouse.
  link.addEventListener('mousedown', (event) => event.stopPropagation());
  return link;
}

window.dialogs = { makeLink, showRefusal, askWarnings };
