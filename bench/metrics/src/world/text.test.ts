import { dataset, type Records } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { recordsOf } from './records.ts';
import { csvTexts, jsonTexts } from './text.ts';
import { makeWorld } from './world.ts';

const records = recordsOf(makeWorld({ deals: 40, activities: 400, leads: 40, meetings: 40 }));

describe('the records as text', () => {
  it('are read back from JSON as they were', () => {
    const read = Object.fromEntries(Object.entries(jsonTexts(records)).map(([entity, text]) => [entity, JSON.parse(text)])) as Records;
    expect(dataset(read).records).toEqual(dataset(records).records);
  });

  it('have in CSV a line of names, and one for each record', () => {
    const { leads } = csvTexts(records);
    expect(leads!.split('\n')[0]).toBe('id,owner,source,reactivated,createdAt,qualifiedAt,convertedAt');
    expect(leads!.trimEnd().split('\n')).toHaveLength(1 + records.leads!.length);
  });
});
