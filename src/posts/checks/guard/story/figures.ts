import { TRADE_WORDS } from '../../words/trade-words.ts';

/**
 * People and characters whom everybody may write of by one name: those who are quoted most by writers on love and
 * family, famous couples, and the figures of novels, plays, films, myths and the Bible that stand for a way of loving.
 * Written down for this engine from what is commonly known; no list was copied. A client is seldom called so, and where
 * one is, the rest of the passage tells; first names that many bear (Nora, Adam, Hugo) are not among them. The names of the trade's own authors are in ../../words/trade-words.ts.
 */
const FIGURES = `
  Freud Jung Adler Buber Plato Socrates Aristotle Sappho Ovid Seneca Epictetus Aurelius Montaigne Rousseau
  Voltaire Kant Hegel Kierkegaard Schopenhauer Nietzsche Heidegger Arendt Sartre Beauvoir Camus Wittgenstein
  Foucault Barthes Kristeva Nussbaum Levinas Confucius Laozi Buddha Gandhi Rumi Hafez Gibran Tagore Homer Virgil
  Dante Petrarch Chaucer Shakespeare Milton Austen Wordsworth Coleridge Keats Byron Browning Tennyson Brontë Bronte Dickens
  Thackeray Yeats Joyce Woolf Forster Auden Orwell Larkin Plath Murdoch Atwood Munro Hemingway Fitzgerald Faulkner
  Steinbeck Updike Didion Angelou Dickinson Whitman Thoreau Twain Melville Hawthorne Goethe Schiller Heine Rilke
  Hesse Kafka Brecht Tolstoy Tolstoi Dostoevsky Dostoyevsky Chekhov Pushkin Turgenev Nabokov Flaubert Balzac
  Stendhal Proust Zola Ibsen Strindberg Cervantes Lorca Neruda Borges Marquez Ferrante Knausgaard Murakami
  Ishiguro Achebe Adichie Bergman Fellini Truffaut Hitchcock Chaplin Hepburn Bogart Bacall Ephron Linklater Mozart
  Beethoven Bach Schumann Brahms Mahler Wagner Chopin Liszt Rodin Picasso Klimt Kahlo Hopper Vermeer Rembrandt
  Einstein Curie Darwin Churchill Lincoln Roosevelt Obama Mandela Lennon Bowie Sinatra Beyoncé Beyonce Cleopatra
  Napoleon Abelard Heloise Héloïse Romeo Hamlet Ophelia Othello Desdemona Iago Lear Macbeth Prospero Isolde
  Orpheus Eurydice Odysseus Ulysses Penelope Telemachus Achilles Patroclus Oedipus Antigone Medea Narcissus
  Pygmalion Galatea Cupid Aphrodite Zeus Persephone Hagar Esau Bathsheba Lazarus Lancelot Guinevere Quixote
  Dulcinea Werther Casanova Tosca Figaro Papageno Scheherazade Cinderella Rapunzel Bluebeard Casaubon Darcy
  Wickham Heathcliff Rochester Havisham Scrooge Karenina Vronsky Bovary Torvald Hedda Gatsby Zhivago Frodo Gollum
  Dumbledore Hermione Voldemort Fleabag Shrek Cyrano Roxane
`;

/** The trade's own, of whom one writes by the last name: "Bowlby worked with children". */
const AUTHORS = TRADE_WORDS.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));

const figures: ReadonlySet<string> = new Set(
  [...AUTHORS, ...FIGURES.trim().split(/\s+/)].map((name) => name.toLowerCase()),
);

/** @param word in lower case; "the Brownings" are known as well */
export function isFigure(word: string): boolean {
  return figures.has(word) || (word.endsWith('s') && figures.has(word.slice(0, -1)));
}
