import type { Act, Finding, Place, Quote } from '../findings/finding.ts';

/** What the dialog says: `writingPage.findings` of the words of a language, from the page. */
export interface FindingsWords {
  title: string;
  lead: string;
  errors: string;
  warnings: string;
  go: string;
  details: string;
  save: string;
  close: string;
  file: string;
  line: string;
  kind: string;
  found: string;
  expected: string;
}

export interface FindingsOptions {
  words: FindingsWords;
  goTo: (place: Place) => void;
  /** The names of the acts that were pressed. */
  answer: (acts: string[]) => void;
  /** Publishes all as it is, where nothing of it has to be mended: what its button says, and the act's name. */
  asItIs?: { words: string; act: string } | undefined;
}

/** Which act of a finding is pressed, by what was found: closed and shown again, a dialog has them still. */
const PRESSED = new WeakMap<readonly Finding[], Map<Finding, Act>>();

let shown = 0;

/**
 * Shows what was found, each with its sentence, a way to its place and what can be done by a press. Nothing is lost when
 * it is closed.
 */
export function showFindings(
  findings: readonly Finding[],
  { words, goTo, answer, asItIs }: FindingsOptions,
): void {
  const pressed = PRESSED.get(findings) ?? new Map<Finding, Act>();
  PRESSED.set(findings, pressed);
  const asking = findings.filter(({ acts }) => acts.length > 0);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');

  const dialog = make('dialog', 'findings-dialog');
  shown += 1;
  const title = make('h2', '', errors.length > 0 ? words.title : words.warnings);
  title.id = `findings-title-${shown}`;
  title.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', title.id);

  const answerWith = (...more: string[]) => {
    dialog.close();
    answer([...[...pressed.values()].map(({ name }) => name), ...more]);
  };
  const save = makeButton('button', words.save);
  save.addEventListener('click', () => {
    answerWith();
  });
  const close = makeButton('quiet button', words.close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  const hasSave = asking.length > 0;
  const update = () => {
    save.disabled = pressed.size === 0;
  };
  update();

  const toCards = (some: readonly Finding[]) => {
    const list = make('ul', 'findings-list');
    list.append(...some.map(toCard));
    return list;
  };
  const toCard = (finding: Finding) => {
    const card = make('li', `finding ${finding.severity}`);
    const go = makeButton('findings-go', words.go);
    go.addEventListener('click', () => {
      dialog.close();
      goTo(finding.place);
    });
    card.append(
      make('p', 'finding-words', finding.words),
      ...(finding.quote ? [makeQuote(finding.quote)] : []),
      make('p', 'finding-advice', finding.advice),
      makeActs(finding),
      go,
      makeDetails(finding, words),
    );
    return card;
  };
  const makeActs = (finding: Finding) => {
    const group = make('div', 'finding-acts');
    const buttons = finding.acts.map((act) => {
      const button = makeButton('finding-act', act.words);
      button.setAttribute('aria-pressed', String(pressed.get(finding)?.name === act.name));
      button.addEventListener('click', () => {
        if (button.getAttribute('aria-pressed') === 'true') pressed.delete(finding);
        else pressed.set(finding, act);
        for (const [index, each] of buttons.entries())
          each.setAttribute('aria-pressed', String(pressed.get(finding) === finding.acts[index]));
        update();
        if (asking.every((each) => pressed.has(each))) save.focus();
      });
      return button;
    });
    group.append(...buttons);
    return group;
  };

  const body = make('div', 'findings-body');
  body.append(title, make('p', 'findings-lead', words.lead));
  if (errors.length > 0 && warnings.length > 0) {
    body.append(make('h3', '', words.errors), toCards(errors));
    body.append(make('h3', '', words.warnings), toCards(warnings));
  } else {
    body.append(toCards(findings));
  }
  const foot = make('div', 'findings-foot');
  foot.append(...(hasSave ? [save] : []));
  if (asItIs && errors.length === 0) {
    const publish = makeButton('quiet button', asItIs.words);
    publish.addEventListener('click', () => {
      answerWith(asItIs.act);
    });
    foot.append(publish);
  }
  foot.append(close);
  dialog.append(body, foot);
  // By Escape too.
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  // What is read first is what was found, and not the first button of it.
  title.focus({ preventScroll: true });
  body.scrollTop = 0;
}

function makeQuote({ before, marked, after }: Quote): HTMLElement {
  const quote = make('blockquote', 'finding-quote');
  quote.append(before, make('mark', '', marked), after);
  return quote;
}

function makeDetails({ details }: Finding, words: FindingsWords): HTMLElement {
  const folded = make('details', 'finding-details');
  const list = make('dl', '');
  const facts = [
    [words.file, details.file],
    [words.line, String(details.line)],
    [words.kind, details.slug],
    [words.found, details.found],
    [words.expected, details.expected],
  ] as const;
  for (const [label, fact] of facts) {
    if (fact !== undefined) list.append(make('dt', '', label), make('dd', '', fact));
  }
  folded.append(make('summary', '', words.details), list);
  return folded;
}

function makeButton(name: string, words: string): HTMLButtonElement {
  const button = make('button', name, words);
  button.type = 'button';
  return button;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  words = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(words);
  return element;
}
