/**
 * First of all styles on a page, whatever order the bundler gives the others: it fixes the order of the layers. It
 * stands in every page as it is written here, since nothing makes small what is inline.
 */
export const LAYERS = '@layer reset,tokens,base,prose,components,utilities;';
