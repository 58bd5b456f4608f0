import { expect, test } from 'vitest';
import { findDisguised, findInvisible, withoutInvisible } from '../../src/markdown/characters.ts';

// Beside a character that is looked at closely, every other one is, too.
const closely = '\n\u{F0000}';

test('a character is judged alone as it is judged among others', () => {
  const codes = Array.from({ length: 0x2100 }, (_, code) => code);
  const differs = codes.filter((code) => {
    const text = `a${String.fromCharCode(code)}b`;
    const among = findInvisible(`${text}${closely}`).filter(({ name }) => name !== 'U+F0000');
    return (
      JSON.stringify(findInvisible(text)) !== JSON.stringify(among) ||
      !withoutInvisible(`${text}${closely}`).startsWith(withoutInvisible(text)) ||
      JSON.stringify(findDisguised(text)) !== JSON.stringify(findDisguised(`${text}${closely}`))
    );
  });
  expect(differs).toEqual([]);
});

test.each(['paypаl', 'Сhina', 'οnly'])('%s is a word of two scripts that look alike', (word) => {
  expect(findDisguised(`Of ${word} they spoke.`)).toHaveLength(1);
});
