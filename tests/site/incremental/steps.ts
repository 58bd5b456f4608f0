import type { Random } from '../../../bench/corpus/random.ts';
import { fileSteps } from './file-steps.ts';
import { fieldSteps } from './field-steps.ts';
import { rewriting, type State, type Step, texts } from './state.ts';

const settings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  PUBLISHED_UNTIL: [
    '2100-01-01T00:00Z',
    '2026-02-21T00:00+01:00',
    '2026-02-10T00:00+01:00',
    '2026-02-05T12:00+01:00',
    '2026-03-05T12:00+01:00',
  ],
  BUILD_NOW: ['', '2026-02-20T18:00+01:00', '2026-03-11T00:00Z', '2026-03-11T00:00:01Z'],
  SITE_URL: ['', 'https://news.example', 'https://other.example'],
  BASE_PATH: ['', '/a/b/', '/a/'],
};

const anySetting =
  (name: string): Step =>
  (state, random) => {
    const [first, ...others] = settings[name] ?? [''];
    return { ...state, settings: { ...state.settings, [name]: random.pick([first ?? '', ...others]) } };
  };

/** All that can happen to a site between two builds, by name. */
const steps: Readonly<Record<string, Step>> = {
  ...fieldSteps,
  ...fileSteps,
  'another moment until which is published': anySetting('PUBLISHED_UNTIL'),
  'another now': anySetting('BUILD_NOW'),
  'another host': anySetting('SITE_URL'),
  'another base path': anySetting('BASE_PATH'),
  'a field that nobody knows': rewriting(texts, (text) => text.replace(/^---\n/, '---\nnobody: knows\n')),
};

/** One of the steps that make sense, taken. */
export function takeStep(state: State, random: Random): { readonly name: string; readonly state: State } {
  const names = Object.keys(steps);
  for (;;) {
    const name = names[random.whole(names.length)] ?? '';
    const next = steps[name]?.(state, random);
    if (next) return { name, state: next };
  }
}
