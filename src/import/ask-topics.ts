import type { Named } from './known-site.ts';
import type { Unmapped } from './topics.ts';

export interface AskTopicsOptions {
  /** What she has, in the order in which they are numbered. */
  topics: readonly Named[];
  /** What she types, without the end of the line; undefined where she types no more. */
  ask: (question: string) => Promise<string | undefined>;
  say: (words: string) => void;
  /** Undefined where a topic cannot be called so. */
  makeTopic: (name: string) => Named | undefined;
  /** Told of each answer at once: "" for none. */
  remember: (name: string, topic: string) => void;
}

/** Asks for each category and tag which topic it is, until all are answered or she has had enough. */
export async function askTopics(unmapped: readonly Unmapped[], options: AskTopicsOptions): Promise<void> {
  const { ask, say, makeTopic, remember } = options;
  const topics = [...options.topics];
  say(listTopics(topics));
  for (const [index, { name, posts }] of unmapped.entries()) {
    const count = `${posts} ${posts === 1 ? 'post' : 'posts'}`;
    for (;;) {
      const typed = await ask(`${index + 1} of ${unmapped.length}: “${name}” (${count})? `);
      const answer = typed?.trim();
      if (answer === undefined || isWord(answer, 'stop')) return;
      if (answer === '') break;
      if (isWord(answer, 'none')) {
        remember(name, '');
        break;
      }
      const topic = isWord(answer, 'new') ? makeTopic(name) : findTyped(answer, topics);
      if (topic) {
        if (!topics.some(({ id }) => id === topic.id)) {
          topics.push(topic);
          say(`  ${topics.length}  ${topic.name} (new)\n`);
        }
        remember(name, topic.id);
        break;
      }
      say(
        isWord(answer, 'new')
          ? `No topic can be called “${name}”, as it has no letter.\n`
          : `There is no topic “${answer}”. ${HOW}\n`,
      );
    }
  }
}

const HOW =
  'Type the number of a topic, “new” for a topic of that name, “none” for no topic, Enter alone to be asked the next time, or “stop” for no more questions.';

function listTopics(topics: readonly Named[]): string {
  const lines = topics.map(({ name }, index) => `  ${index + 1}  ${name}\n`);
  return `Which of your topics are their categories and tags?\n${lines.join('')}${HOW}\n`;
}

function isWord(answer: string, word: string): boolean {
  return answer.toLowerCase() === word;
}

/** By its number, or by its name. */
function findTyped(answer: string, topics: readonly Named[]): Named | undefined {
  if (/^\d+$/.test(answer)) return topics[Number(answer) - 1];
  const typed = answer.toLowerCase();
  return topics.find(({ id, name }) => [id, name.toLowerCase()].includes(typed));
}
