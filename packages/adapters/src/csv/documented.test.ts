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
  expect(mappings.map(({ text }) => parseMapping(text).files.length)).toEqual([1, 4, 3]);
});

it.each([
  [
    'сделки 1.csv',
    1,
    [
      ['0041', 'won', '1234567.50', 'RUB'],
      ['0042', 'open', '2500000', 'RUB'],
    ],
    [6],
  ],
  [
    'hubspot-crm-exports-all-deals.csv',
    2,
    [
      ['9007199254740993', 'won', '12500', 'USD'],
      ['2', 'open', '1251.00', 'USD'],
      ['4', 'lost', null, null],
    ],
    [3],
  ],
])('maps the export it shows: %s', (name, index, deals, excluded) => {
  const mapping = parseMapping(mappings[index]!.text);
  const [file] = mapping.files;
  const utf8 = { ...mapping, defaults: { ...mapping.defaults, encoding: 'utf-8' }, files: [file!] };
  const others = { 'компании.csv': 'Название;Сфера деятельности\nООО Ромашка;Еда\nАО Лютик;Стройка' };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const mapped = mapFiles({
    mapping: utf8,
    files: { [name]: bytes(exports[index - 1]!.text), ...(index === 1 ? { 'компании.csv': bytes(others['компании.csv']) } : {}) },
    zone: mapping.zone!,
  });
  expect(mapped.records.deals?.map(({ id, status, amount, currency }) => [id, status, amount, currency])).toEqual(deals);
  expect(mapped.ledger.excluded.map(({ line }) => line)).toEqual(excluded);
});

it('lists every entity with all its columns, values and needs', () => {
  for (const entity of entities) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${entity}\` `)) ?? '';
    for (const [column, spec] of Object.entries(columnsOf(entity))) {
      expect(row, `${entity}.${column}`).toMatch(new RegExp(spec.required ? `\\*\\*${column}\\*\\*` : `[ |*]${column}[ ,*:|]`));
      for (const value of spec.values ?? []) expect(row, `${entity}.${column}`).toContain(`\`${value}\``);
    }
  }
});
