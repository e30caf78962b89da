import { describe, expect, it } from 'vitest';
import { readWords, toAllowed } from '../../src/posts/checks/guard/allowed.ts';

/** The words of the text that the entries allow. */
function listAllowed(entries: string[], text: string): string[] {
  const tokens = readWords(text);
  const allowed = toAllowed(entries);
  return tokens.filter((_token, index) => allowed.has(tokens, index)).map(({ written }) => written);
}

describe('what is allowed', () => {
  it.each([
    [['London'], 'From London to Londonderry', ['London']],
    [['St Thomas'], 'At St Thomas she saw Thomas. Thomas cried.', ['St', 'Thomas']],
    [['St Thomas'], 'At St. Thomas’s, in St\nThomas', ['St', 'Thomas’s', 'St', 'Thomas']],
    [['St Thomas'], 'Thomas of St Mary', []],
    [['New Year'], 'A new Year, the New. Year, New, Year', []],
    [['New Year'], 'At New Year and on New Year’s Eve', ['New', 'Year', 'New', 'Year’s']],
    [['Valentine’s Day'], "On Valentine's Day Valentine left", ["Valentine's", 'Day']],
    [['Marks & Spencer'], 'Marks and Spencer at Marks & Spencer', ['Marks', 'Spencer']],
    [['Route 66'], 'Along Route 66, not Route 660 nor Route 1', ['Route']],
    [['24 Hours'], '24 Hours, 124 Hours, Hours', ['Hours']],
    [['Boulogne-sur-Mer', 'Bank of England'], 'Boulogne-sur-Mer, Bank of Mer', ['Boulogne-sur-Mer']],
    [['Ngozi'], 'Ngozi or ngozi or NGOZI', ['Ngozi', 'ngozi']],
    [['ngozi'], 'Ngozi or ngozi', ['ngozi']],
    [['Anna Anna Bee'], 'Anna Anna Anna Bee', ['Anna', 'Anna', 'Bee']],
    [['', ' ', '66', '&'], 'Route 66 & London', []],
  ])('by %j in "%s" is %j', (entries, text, words) => {
    expect(listAllowed(entries, text)).toEqual(words);
  });
});
