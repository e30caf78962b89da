export const siteSearch = {
  none: 'Nothing found for “{words}”. Another word may do, or one of the topics below.',
  one: 'One article for “{words}”',
  many: '{count} articles for “{words}”',
  failed: 'The search could not be loaded. Try again in a moment, or look through the topics below.',
};
