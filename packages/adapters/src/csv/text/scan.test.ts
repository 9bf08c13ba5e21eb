import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

const lines = (text: string, width?: number) =>
  [...scan(text, { delimiter: ',', ...(width === undefined ? {} : { width }) })].map(({ line, cells, malformed }) =>
    malformed ? [line, malformed] : [line, ...cells],
  );

const cell = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', ',', '"', '\n', '\r\n', ';', '0') });
const quote = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('scan', () => {
  it('reads what csv-parse reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const text = rows.map((row) => row.map(quote).join(',')).join(end);
          const expected = parse(text, { skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] });
          expect([...scan(text, { delimiter: ',' })].map(({ cells }) => [...cells])).toEqual(expected);
        },
      ),
    );
  });

  it('names the physical line of every record, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        let line = 1;
        const starts = rows.map((row) => {
          const start = line;
          line += 1 + (row.join('').match(/\n/g)?.length ?? 0);
          return start;
        });
        const text = rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
        expect([...scan(text, { delimiter: ',', width: 2 })].map((found) => found.line)).toEqual(starts);
      }),
    );
  });

  it('loses one line to a quote that is never closed', () => {
    expect(lines('1,a\n2,"b\n3,c\n4,d\n', 2)).toEqual([
      [1, '1', 'a'],
      [2, 'a quote is opened and never closed'],
      [3, '3', 'c'],
      [4, '4', 'd'],
    ]);
  });

  it('loses one line to a quote that the next one closes', () => {
    expect(lines('1,"a\n2,"b"\n3,c', 2)).toEqual([
      [1, 'text follows a closing quote'],
      [2, '2', 'b'],
      [3, '3', 'c'],
    ]);
    expect(lines('1,x,"a\n2,y,b\n3,z,"c"\n4,w,d', 3)).toEqual([
      [1, 'text follows a closing quote'],
      [2, '2', 'y', 'b'],
      [3, '3', 'z', 'c'],
      [4, '4', 'w', 'd'],
    ]);
  });

  it('counts a line of the wrong width once, even where its text has line breaks', () => {
    expect(lines('1,"a\nb"\n2,c,d\n', 3)).toEqual([
      [1, 'it has 2 cells where the header has 3'],
      [3, '2', 'c', 'd'],
    ]);
  });

  it('keeps quotes inside a cell that does not begin with one', () => expect(lines('1,12" screen\n', 2)).toEqual([[1, '1', '12" screen']]));
  it('takes empty cells too many for nothing lost, and no others', () => {
    expect(lines('1,2,,\n1,2,,x\n1\n', 2)).toEqual([
      [1, '1', '2'],
      [2, 'it has 4 cells where the header has 2'],
      [3, 'it has 1 cells where the header has 2'],
    ]);
  });
  it('skips blank lines and counts them', () =>
    expect(lines('\n\r\na,b\r\n\r\nc,d', 2)).toEqual([
      [3, 'a', 'b'],
      [5, 'c', 'd'],
    ]));
  it('reads an empty last cell', () =>
    expect(lines('a,\n"",', 2)).toEqual([
      [1, 'a', ''],
      [2, '', ''],
    ]));
});
