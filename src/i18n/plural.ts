import type { Counted } from './words.ts';

/** The forms of a noun, as the plural rules of its language name them; `{}` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes the phrases with a number of a language: `counting('en')({ one: '{} event', other: '{} events' })(21)`. */
export function counting(language: string): (forms: Forms) => Counted {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => (count) => {
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace('{}', numbers.format(count));
  };
}
