import type { Word } from './words.ts';

const roles =
  /^(president|minister|premier|chancellor|secretary|aide|adviser|advisor|envoy|ambassador|chief|head|leader|spokesman|spokeswoman|spokesperson|mayor|governor|senator|congressman|congresswoman|representative|lawmaker|deputy|chairman|chairwoman|chairperson|chair|director|commissioner|commander|general|colonel|major|admiral|captain|lieutenant|officer|king|queen|prince|princess|emperor|pope|archbishop|bishop|cardinal|judge|justice|prosecutor|lawyer|attorney|professor|doctor|economist|analyst|researcher|scientist|historian|journalist|reporter|editor|correspondent|author|writer|activist|negotiator|mediator|diplomat|official|founder|owner|manager|coach|teacher|councillor|councilor|sheriff|speaker|vice-president|ceo|cfo|engineer|farmer|fisherman|resident|inspector|superintendent|treasurer|clerk|harbourmaster|architect|contractor|vice)$/i;

/** Whether the word is what somebody is. */
export function isRoleWord({ text }: Word): boolean {
  return roles.test(text.replace(/[’']s$/u, ''));
}

/** Whether the word ends a title whose role stands before an `of`: `State` in “Secretary of State”. */
export function endsTitle(words: readonly Word[], at: number): boolean {
  const [role, of] = [words[at - 2], words[at - 1]];
  if (of?.text !== 'of' || !role || !isRoleWord(role)) return false;
  return /^(State|Staff|Defen[cs]e|Finance|Justice|Police|Government|Parliament|Intelligence|Mission|Health|Education|Commerce|Energy|Interior|Labou?r|Council|Cabinet)$/.test(
    words[at]?.text ?? '',
  );
}

/** The role that stands before a name: “Ukrainian President”, “his Defense Minister,”, “U.S. Secretary of State”. */
export function roleBefore(words: readonly Word[], name: number): string | undefined {
  const last = name - 1;
  const before = words[last];
  if (!before || (before.ends && !before.comma)) return undefined;
  const title = endsTitle(words, last) ? last - 2 : isRoleWord(before) ? last : undefined;
  if (title === undefined) return undefined;
  let start = title;
  while (start > 0 && title - start < 6 && qualifies(words[start - 1])) start -= 1;
  return phrase(words.slice(start, name));
}

/** The role in a phrase between commas behind a name: “, the secretary general of NATO,”. */
export function roleAfter(words: readonly Word[], end: number): string | undefined {
  if (!words[end - 1]?.comma) return undefined;
  const rest = words.slice(end, end + 12);
  const length = rest.findIndex(({ ends }) => ends) + 1;
  const role = rest.slice(0, length);
  const noun = role.findIndex(isRoleWord);
  const isPhrase =
    noun >= 0 &&
    role.slice(0, noun).every((word) => qualifies(word) || /^(the|a|an|his|her|its|their)$/i.test(word.text));
  // “Ada Lind, Mayor Berg and …” is a list, and a verb makes it a clause.
  if (
    !isPhrase ||
    role
      .slice(noun + 1)
      .some((word) => word.tags.has('Verb') || word.tags.has('QuestionWord') || word.text === 'and')
  )
    return undefined;
  return phrase(/^(the|a|an|his|her|its|their)$/i.test(role[0]?.text ?? '') ? role.slice(1) : role);
}

/** Whether a word belongs to the role behind it. */
function qualifies(word: Word | undefined): boolean {
  if (!word || word.ends) return false;
  if (isRoleWord(word)) return true;
  const { tags, text, capital } = word;
  if (
    [
      'Determiner',
      'Pronoun',
      'Preposition',
      'Conjunction',
      'Auxiliary',
      'QuestionWord',
      'Value',
      'Date',
      'Adverb',
      'Comparative',
    ].some((tag) => tags.has(tag))
  )
    return false;
  if (/[’']s$/u.test(text)) return false;
  return (
    tags.has('Adjective') ||
    tags.has('Demonym') ||
    tags.has('Acronym') ||
    (tags.has('Noun') && !tags.has('Gerund')) ||
    (capital && !tags.has('Verb') && !tags.has('Adverb'))
  );
}

function phrase(words: readonly Word[]): string | undefined {
  const text = words
    .map((word) => word.text)
    .join(' ')
    .trim();
  return text === '' ? undefined : text;
}
