import { describe, expect, it } from 'vitest';
import { catalogue } from '../kpis/index.ts';
import { tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { columnWords, tableWords, valueWords } from './vocabulary.ts';
import { formulaInWords } from './words.ts';

const formula = (id: string, language: 'en' | 'ru'): string => formulaInWords(catalogue.find((metric) => metric.id === id)!, language);

describe('a formula in words', () => {
  it('is made from the definition', () => {
    expect(formula('win_rate', 'en')).toBe('of the deals with status won or lost, the share with status won; in the period by close');
    expect(formula('win_rate', 'ru')).toBe('доля (статус: выиграна) среди (сделки, где статус: выиграна или проиграна); в периоде по дате: закрытие');
    expect(formula('pipeline_value', 'en')).toBe('sum of amount of deals with status open; as things stood at the end of the period');
    expect(formula('first_calls', 'en')).toBe(
      'number of actions with kind call, outbound: yes, sent by a program: no, number of the call at most 1; in the period by time',
    );
  });

  it('has a word for every table, column and value of the model', () => {
    for (const table of Object.values(tables)) {
      const { name, columns } = table[shape];
      expect(tableWords).toHaveProperty(name);
      for (const [column, spec] of Object.entries(columns)) {
        if (spec.type === 'text') continue;
        expect(columnWords, `${name}.${column}`).toHaveProperty(column);
        for (const value of 'values' in spec ? spec.values : []) expect(valueWords, `${name}.${column}`).toHaveProperty(value);
      }
    }
  });
});
