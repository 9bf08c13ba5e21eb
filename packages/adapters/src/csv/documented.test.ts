import { readFileSync } from 'node:fs';
import { entities } from '@salesperf/core';
import { expect, it } from 'vitest';
import { parseMapping } from './mapping/parse.ts';
import { columnsOf } from './mapping/schema.ts';
import { mapFiles } from './rows/map-files.ts';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({ kind, text: text! }));
const mappings = blocks.filter(({ kind, text }) => kind === 'jsonc' && text.includes('"files": ['));
const exports = blocks.filter(({ kind }) => kind === '');

it('shows mappings that parse', () => {
  expect(mappings.map(({ text }) => parseMapping(text).files.length)).toEqual([1, 1, 1, 1, 4, 3]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** What the README says comes out of the exports it shows; the nth mapping, without the files it shows no export of. */
function mapShown(nth: number, files: Readonly<Record<string, string>>) {
  const { defaults, ...mapping } = parseMapping(mappings[nth]!.text);
  return mapFiles({
    mapping: { ...mapping, defaults: { ...defaults, encoding: 'utf-8' }, files: mapping.files.slice(0, 1) },
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])),
    zone: mapping.zone ?? 'UTC',
  });
}

/** An export the README shows, by the order they stand in. */
const shown = (nth: number): string => exports[nth]!.text;
const day = (moment: unknown): string | null => (typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : null);

it('reads a time of winning and one of losing as a status and a close', () => {
  const { records } = mapShown(1, { 'deals.csv': shown(0) });
  expect(records.deals?.map(({ id, status, closedAt }) => [id, status, day(closedAt)])).toEqual([
    ['1', 'won', '2026-02-03'],
    ['2', 'lost', '2026-02-20'],
    ['3', 'open', null],
  ]);
});

it('splits a journal into calls, meetings and proposals, and leaves the note to the ledger', () => {
  const { records, ledger } = mapShown(2, { 'journal.csv': shown(1) });
  expect(records.activities?.map(({ kind, outbound }) => [kind, outbound])).toEqual([
    ['call', true],
    ['call', false],
  ]);
  expect(records.meetings?.map(({ outcome }) => outcome)).toEqual(['held', 'no_show']);
  expect(records.proposals?.map(({ deal }) => deal)).toEqual(['1']);
  expect(ledger.excluded.map(({ line }) => line)).toEqual([7]);
});

it('makes deals, leads and meetings of one wide file, and brings the close from another by a key of two columns', () => {
  const { records, ledger } = mapShown(3, { 'cases.csv': shown(2), 'contracts.csv': shown(3) });
  expect(records.deals?.map(({ id, lead, status, closedAt }) => [id, lead, status, day(closedAt)])).toEqual([
    ['Berlin/1', 'Berlin/1', 'won', '2026-02-03'],
    ['Berlin/2', 'Berlin/2', 'open', null],
    ['Hamburg/1', 'Hamburg/1', 'won', '2026-02-20'],
  ]);
  expect(records.leads).toHaveLength(3);
  expect(records.meetings?.map(({ deal, outcome, dimensions }) => [deal, outcome, dimensions])).toEqual([
    ['Berlin/1', 'held', { branch: 'Berlin' }],
    ['Hamburg/1', 'no_show', { branch: 'Hamburg' }],
  ]);
  expect(ledger.excluded).toEqual([]);
});

it.each([
  [
    'сделки 1.csv',
    { mapping: 4, files: { 'сделки 1.csv': shown(4), 'компании.csv': 'Название;Сфера деятельности\nООО Ромашка;Еда\nАО Лютик;Стройка' } },
    [
      ['0041', 'won', '1234567.50', 'RUB'],
      ['0042', 'open', '2500000', 'RUB'],
    ],
    [6],
  ],
  [
    'hubspot-crm-exports-all-deals.csv',
    { mapping: 5, files: { 'hubspot-crm-exports-all-deals.csv': shown(5) } },
    [
      ['9007199254740993', 'won', '12500', 'USD'],
      ['2', 'open', '1251.00', 'USD'],
      ['4', 'lost', null, null],
    ],
    [3],
  ],
])('maps the export of a CRM: %s', (_, { mapping, files }, deals, excluded) => {
  const mapped = mapShown(mapping, files);
  expect(mapped.records.deals?.map(({ id, status, amount, currency }) => [id, status, amount, currency])).toEqual(deals);
  expect(mapped.ledger.excluded.map(({ line }) => line)).toEqual(excluded);
});

it('lists every entity with all its columns, values and needs', () => {
  const [, described] = readme.split('### Entities and their columns');
  for (const entity of entities) {
    const row = described!.split('\n').find((line) => line.startsWith(`| \`${entity}\` `)) ?? '';
    for (const [column, spec] of Object.entries(columnsOf(entity))) {
      expect(row, `${entity}.${column}`).toMatch(new RegExp(spec.required ? `\\*\\*${column}\\*\\*` : `[ |*]${column}[ ,*:|]`));
      for (const value of spec.values ?? []) expect(row, `${entity}.${column}`).toContain(`\`${value}\``);
    }
  }
});
