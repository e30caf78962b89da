/** "£95", "1 200 kr": a price as readers of a language write it, without hundredths where there are none. */
export function priceToWords(price: number, language: string, currency: string): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(price);
}
