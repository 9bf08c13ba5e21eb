import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { resultsDocumentSchema } from './document.ts';
import { publishedSchemas } from './schemas.ts';

const published = publishedSchemas().map(({ path, text }) => ({ name: basename(path), path, text }));

// The formatter has its own mind about line breaks, so what they say is compared.
it.each(published)('$name is what the code checks', ({ path, text }) => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
});

it('pins the shape of the results', () => {
  const { shape } = resultsDocumentSchema;
  expect(Object.keys(shape)).toEqual([
    'schema',
    'zone',
    'asOf',
    'from',
    'to',
    'every',
    'by',
    'metrics',
    'cells',
    'previous',
    'goals',
    'calls',
    'agenda',
    'ledger',
  ]);
  expect(shape.schema.value).toBe('salesperf.results/1');
  expect(Object.keys(shape.metrics.element.shape)).toEqual(['id', 'label', 'formula', 'hash']);
  expect(Object.keys(shape.cells.element.shape)).toEqual([
    'metric',
    'part',
    'unit',
    'basis',
    'group',
    'start',
    'end',
    'value',
    'currency',
    'numerator',
    'denominator',
    'n',
    'interval',
    'excluded',
    'reason',
  ]);
  expect(Object.keys(shape.ledger.shape)).toEqual(['received', 'counted', 'excluded', 'notices']);
});
