/** Every browser that people read with says one of these first, for reasons of the nineties. */
const BROWSER = /^(?:Mozilla|Opera)\//;

/** What machines say of themselves that read by themselves, watch a site, or draw a preview of a link. */
const MACHINE =
  /(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview|scan|monitor|uptime|pingdom|facebookexternalhit|mediapartners|archiver|feed|phantom|puppeteer|playwright|selenium|google-(?:read-aloud|inspectiontool)|chatgpt|gpt|claude|perplexity|bytespider|petalbot|https?:\/\//i;

/** Whether whoever calls itself so is known to be no reader. */
export function isRobot(userAgent: string | undefined): boolean {
  return userAgent === undefined || !BROWSER.test(userAgent) || MACHINE.test(userAgent);
}
