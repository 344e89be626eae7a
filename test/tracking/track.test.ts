import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/model/arithmetic.js';
import { barChart } from '../../src/tracking/bar-chart.js';
import { overviewOf } from '../../src/tracking/overview.js';
import { renderOverview } from '../../src/tracking/render-overview.js';
import { renderSvg } from '../../src/tracking/render-svg.js';
import { renderText } from '../../src/tracking/render-text.js';
import { track } from '../../src/tracking/track.js';
import type { Tracking, TrackSentence } from '../../src/tracking/tracking.js';
import { DECADE } from '../samples/decade-told.js';
import { type SampleRegister, sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';
import { DECADE_TRACKS, TASHKENT_TRACKS } from './track-cases.js';

const sentencesOf = ({ targets, pledges, checks }: Tracking): TrackSentence[] => [
  ...[...targets, ...pledges].flatMap(({ sentences }) => sentences),
  ...checks.map(({ sentence }) => sentence),
];

describe.each([
  { name: 'a decade', told: DECADE, pair: ['UY', 'ID'], cases: DECADE_TRACKS },
  { name: 'Tashkent 2024', told: TASHKENT, pair: ['RU', 'UZ'], cases: TASHKENT_TRACKS },
] as const)('tracking of $name', ({ told, pair, cases }) => {
  let register: SampleRegister;
  beforeAll(async () => {
    register = await sampleRegister(told);
  });

  it.each(cases)('$today: $of is $verdict', ({ today, of, verdict, says }) => {
    const { targets, pledges } = track({ pair, ...register, today });
    const found = [...targets, ...pledges].find(({ sentences }) => sentences[0]?.text.startsWith(of));
    expect(found?.verdict).toBe(verdict);
    const text = (found?.sentences ?? []).map((sentence) => sentence.text).join(' ');
    for (const words of says) expect(text).toContain(words);
  });

  it('rests every sentence on statements of the register, every calculation on its terms', () => {
    const known = new Set(register.statements.map(({ id }) => id));
    for (const { statements, arithmetic = [] } of sentencesOf(track({ pair, ...register, today: '2025-06-01' }))) {
      expect(statements.length).toBeGreaterThan(0);
      for (const id of statements) expect(known).toContain(id);
      for (const { operation, terms, result } of arithmetic) {
        const exact = OPERATIONS[operation](terms);
        expect(Math.abs(exact - result)).toBeLessThanOrEqual(Math.abs(exact) * 0.03);
      }
    }
  });
});

describe('an overview of all that is tracked', () => {
  it('has targets and promises by who they are between, what wants attention first', async () => {
    const registers = [await sampleRegister(DECADE), await sampleRegister(TASHKENT)];
    const all = {
      records: registers.flatMap(({ records }) => records),
      statements: registers.flatMap(({ statements }) => statements),
      documents: registers.flatMap(({ documents }) => documents),
    };
    const overview = overviewOf(track({ ...all, today: '2025-06-01' }), all.records);
    expect(
      overview.groups.map(({ parties, entries }) => [
        parties.join(),
        ...entries.map(({ verdict, due }) => `${verdict} ${due ?? ''}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "ID,UY",
          "missed 2019-12-31",
          "missed 2020-12-31",
          "on-course 2026-12-31",
          "on-course 2030-12-31",
          "met 2017-12-31",
        ],
        [
          "RU,UZ",
          "too-early 2030-12-31",
        ],
      ]
    `);
    const text = renderOverview(overview);
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    for (const { entries } of overview.groups) for (const { record } of entries) expect(text).toContain(record);
    expect(renderOverview({ today: '2025-06-01', groups: [] })).toBe(
      'No targets or dated promises as of 1 June 2025.\n',
    );
  });

  it('counts a promise as kept that a later instrument is linked to', async () => {
    const { statements, records, documents } = await sampleRegister(DECADE);
    const open = track({ records, statements, documents, today: '2025-06-01' }).pledges.find(
      ({ verdict }) => verdict === 'on-course',
    );
    const linked = records.map((record, at) =>
      at === 0
        ? { ...record, links: [{ kind: 'fulfils' as const, to: open?.record ?? '', reason: 'by hand' }] }
        : record,
    );
    const { pledges } = track({ records: linked, statements, documents, today: '2025-06-01' });
    expect(pledges.find(({ record }) => record === open?.record)?.verdict).toBe('met');
  });
});

describe('series and checks', () => {
  let tracking: Tracking;
  beforeAll(async () => {
    tracking = track({ pair: ['UY', 'ID'], ...(await sampleRegister(DECADE)), today: '2025-06-01' });
  });

  it('keeps parts of years apart from years', () => {
    const [trade] = tracking.series;
    expect(trade?.years.map(({ year }) => year)).toEqual([2014, 2016, 2017, 2019, 2020, 2021, 2023, 2024]);
    expect(trade?.parts.map(({ value }) => value)).toEqual([84e6, 291e6]);
  });

  it('takes the official value and keeps the other as its rival', () => {
    const last = tracking.series[0]?.years.at(-1);
    expect([last?.value, last?.official, last?.rivals.map(({ value }) => value)]).toEqual([368e6, true, [372e6]]);
  });

  it('finds what does not fit together before what does', () => {
    expect(tracking.checks[0]?.sentence.text).toBe(
      'Trade between Uruguay and Indonesia is told for 2024 as $368 million and $372 million.',
    );
    expect(tracking.checks.at(-1)?.sentence.text).toContain(
      'implies $139 million for 2016 ($161 million / 1.16); the register has $139 million.',
    );
  });

  it('says nothing of a pair that no report is about', async () => {
    const empty = track({ pair: ['FR', 'PE'], ...(await sampleRegister(DECADE)), today: '2025-06-01' });
    expect([empty.series, empty.targets, empty.pledges, empty.checks]).toEqual([[], [], [], []]);
    expect(renderText(empty)).toBe('No targets, dated promises or series as of 1 June 2025.\n');
  });

  it('fits a terminal of 80 columns', () => {
    for (const line of renderText(tracking).split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('draws years solid, parts shaded, the target dotted', () => {
    const target = tracking.targets.at(-1);
    if (target?.series === undefined) throw new Error('no series');
    const chart = barChart(target.series, { value: target.goal.value, year: 2030 }, target.course);
    expect(chart).toMatch(/^2024 +█+[▏▎▍▌▋▊▉]? 368 million ≠$/mu);
    expect(chart).toMatch(/^Jan–Jun 2018 +▒+ 84 million$/mu);
    expect(chart).toMatch(/^2030 +┄+◆ 600 million target$/mu);
  });

  it('draws the same picture every time, with all its values', () => {
    const target = tracking.targets.at(-1);
    if (target?.series === undefined) throw new Error('no series');
    const draw = (series: NonNullable<typeof target.series>) =>
      renderSvg(series, { value: target.goal.value, year: 2030 }, target.course);
    const svg = draw(target.series);
    expect(svg).toBe(draw(target.series));
    expect(svg.match(/<rect class="year"/gu)).toHaveLength(8);
    expect(svg.match(/<rect class="part"/gu)).toHaveLength(2);
    expect(svg).toContain('class="mark"');
    expect(draw({ ...target.series, name: '<script>&' })).not.toContain('<script>');
  });
});
