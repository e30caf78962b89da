/**
 * Sharp, set so that it takes no more memory than one picture needs. Loaded where there is a picture to look at or to
 * draw: it takes a tenth of a second, and most edits have none.
 */
export async function openSharp() {
  const { default: sharp } = await import('sharp');
  // Several are drawn at once already; threads for each of them would stand in each other's way.
  sharp.concurrency(1);
  // No picture is drawn twice, and what sharp keeps of the last ones is 50 MB.
  sharp.cache(false);
  return sharp;
}
