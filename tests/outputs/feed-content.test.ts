import { describe, expect, test } from 'vitest';
import {
  aBriefing,
  aCommitment,
  anEvent,
  anUpdate,
  aQuestion,
  aSource,
  aStatement,
  aWording,
} from '../builders/a-briefing.ts';
import { datesOf, feedOf, htmlOf } from './a-feed.ts';

describe('an update', () => {
  const items = {
    timeline: [anEvent('talks', '2025-05-16T13:35+03:00', { title: 'Talks & more', status: 'planned' })],
    statements: [aStatement('a', '2025-05-16', { by: ['umerov'], says: 'We met.', quote: 'at last' })],
    questions: [aQuestion('q')],
    commitments: [aCommitment('swap', { by: ['ukraine', 'umerov'], says: 'A swap.' })],
  };

  test('is told with what it brought, each with a link to where it stands', () => {
    const html = htmlOf(aBriefing({ updates: [anUpdate('05-16', { items })] }), 'updates/2025-05-16');
    const page = 'https://news.example/a/briefings/talks/';
    expect(html.split('\n')).toEqual([
      'Text of 05-16.',
      '<h3>Timeline</h3>',
      `<ul><li>16 May 2025, 13:35: <a href="${page}#e-talks">Talks &amp; more</a> (Planned)</li></ul>`,
      '<h3>Who says what</h3>',
      `<ul><li>Umerov, 16 May 2025: <a href="${page}#st-a">We met.</a> “at last”</li></ul>`,
      '<h3>Commitments</h3>',
      `<ul><li>ukraine and Umerov: <a href="${page}#k-swap">A swap.</a> (Agreed)</li></ul>`,
    ]);
  });

  test('keeps what it told when there is later news, and names the sources that it has numbers for', () => {
    const briefing = aBriefing({
      items: { sources: [aSource('anews'), aSource('bnews', { title: 'A & B' })] },
      updates: [
        anUpdate('05-16', { items, text: [aWording('Said.', { citations: ['bnews'] })] }),
        anUpdate('05-17', { items: { timeline: [{ id: 'talks', title: 'Held', status: 'happened' }] } }),
      ],
    });
    expect(htmlOf(briefing, 'updates/2025-05-16')).toContain('Talks &amp; more</a> (Planned)');
    expect(htmlOf(briefing, 'updates/2025-05-16')).toMatch(
      /<h3>Sources<\/h3>\n<ul><li>2 <a href="https:\/\/bnews.example\/">bnews: A &amp; B<\/a><\/li><\/ul>$/,
    );
    expect(htmlOf(briefing, 'updates/2025-05-17')).toContain('Held</a></li>');
  });

  test('says who reports a statement without a speaker, and is its note where it has no text', () => {
    const statement = aStatement('a', '2025-05-16', { sources: ['anews'] });
    const updates = [
      anUpdate('05-16', { items: { statements: [statement], sources: [aSource('anews')] } }),
      anUpdate('05-17', { items: { statements: [aStatement('b', '2025-05-16')] } }),
      anUpdate('05-18', { text: [aWording('')], note: 'A & B.' }),
    ];
    const briefing = aBriefing({ updates });
    expect(htmlOf(briefing, '05-16')).toContain('<li>reported by anews, 16 May');
    expect(htmlOf(briefing, '05-17')).toContain('<li>speaker not recorded, 16 May');
    expect(htmlOf(briefing, '05-18')).toBe('<p>A &amp; B.</p>');
  });
});

describe('a correction', () => {
  const wrong = anEvent('talks', '2025-05-16', { title: 'Tolks' });
  const briefing = aBriefing({
    items: { sources: [aSource('anews')] },
    updates: [
      anUpdate('05-16', { items: { timeline: [wrong] } }),
      anUpdate('05-17', { items: { timeline: [anEvent('other', '2025-05-17')] } }),
      anUpdate('05-18', {
        items: { timeline: [{ id: 'talks', title: 'Talks' }] },
        corrections: [
          {
            id: 'spelling',
            corrects: { kind: 'event', id: 'talks' },
            was: 'Tolks <',
            now: 'Talks',
            sources: ['anews'],
          },
        ],
      }),
    ],
  });

  test('is news of its own: what it was, what it is, why, and from which sources', () => {
    const entry = feedOf(briefing).entries.find(({ id }) => id.endsWith('corrections/spelling'));
    expect(entry).toMatchObject({ title: 'Correction: Talks (The talks)', summary: 'Why.' });
    expect(entry?.html().split('\n')).toEqual([
      '<p>Was: <del>Tolks &lt;</del></p>',
      '<p>Now: <ins>Talks</ins></p>',
      '<p>Why.</p>',
      '<h3>Sources</h3>',
      '<ul><li>1 <a href="https://anews.example/">anews</a></li></ul>',
    ]);
  });

  test('changes the entry that it corrects, and no other; none is published anew', () => {
    expect(datesOf(feedOf(briefing))).toEqual({
      'corrections/spelling': ['18 09:00', '18 09:00'],
      'updates/2025-05-18': ['18 09:00', '18 09:00'],
      'updates/2025-05-17': ['17 09:00', '17 09:00'],
      'updates/2025-05-16': ['16 09:00', '18 09:00'],
      article: ['15 17:00', '15 17:00'],
    });
    expect(htmlOf(briefing, 'updates/2025-05-16')).toContain('#e-talks">Talks</a>');
    expect(htmlOf(briefing, 'updates/2025-05-16')).toContain(
      '#c-spelling">Corrected 18 May 2025</a></b> (Talks) Was: <del>Tolks &lt;</del> · Now: <ins>Talks</ins> · Why.</p>',
    );
    expect(htmlOf(briefing, 'updates/2025-05-17')).not.toContain('Corrected');
  });

  test('of the headline changes the title of the article, and news does not', () => {
    const titled = (corrections: readonly object[]) => {
      const update = anUpdate('05-16', { told: { headline: 'Second headline' }, corrections });
      return feedOf(aBriefing({ updates: [update] })).entries.at(-1)?.title;
    };
    expect(titled([])).toBe('First headline');
    expect(titled([{ corrects: { kind: 'briefing' } }])).toBe('Second headline');
  });
});

test('words of the interface are marked where the story speaks another language', () => {
  const briefing = { ...aBriefing({ updates: [anUpdate('05-16', { corrections: [{}] })] }), language: 'uk' };
  expect(htmlOf(briefing, 'corrections/correction')).toContain(
    '<p><span lang="en-GB">Was:</span> <del>was</del></p>',
  );
});
