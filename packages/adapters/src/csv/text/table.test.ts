import { describe, expect, it } from 'vitest';
import { readTable } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
/** Russian letters and ASCII in windows-1251. */
const windows1251 = (text: string) =>
  new Uint8Array([...text].map((letter) => (letter === 'ё' ? 0xb8 : letter >= 'А' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))));

describe('readTable', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    [';', 'a;b\n1,5;2'],
    ['\t', 'a, x\tb\n1\t2'],
    ['|', 'a|b\n1|"x;y;z"'],
    [',', 'one\n1'],
  ])('finds the delimiter %j', (delimiter, text) => expect(readTable('x.csv', utf8(text)).delimiter).toBe(delimiter));

  it('believes the delimiter that Excel states', () => {
    const { columns, lines } = readTable('x.csv', utf8('sep=;\na;b\n1,1,1,1;2'));
    expect([columns, lines[0]]).toMatchObject([['a', 'b'], { line: 3, cells: ['1,1,1,1', '2'] }]);
  });

  it('knows encodings by their first bytes or by name', () => {
    expect(readTable('x.csv', utf8('\uFEFFимя,b\n1,2')).columns).toEqual(['имя', 'b']);
    expect(readTable('x.csv', utf16('имя,b\n1,2')).columns).toEqual(['имя', 'b']);
    expect(readTable('x.csv', windows1251('Имя,b\n1,2'), { encoding: 'windows-1251' }).columns).toEqual(['Имя', 'b']);
  });

  it('never replaces letters it cannot read', () => {
    expect(() => readTable('x.csv', windows1251('Имя,b\n1,2'))).toThrow(
      'Cannot read x.csv as utf-8: it holds bytes that are no utf-8 text; name its encoding in the mapping',
    );
  });

  it('skips lines before the header and counts them', () => {
    const { columns, lines } = readTable('x.csv', utf8('Report\r\n"of, March"\r\n\r\na,"b\nc"\r\n1,2\r\n'), { skipLines: 2, delimiter: ',' });
    expect(columns).toEqual(['a', 'b c']);
    expect(lines).toMatchObject([{ line: 6, cells: ['1', '2'] }]);
  });

  it('names columns that have no name, or the same', () =>
    expect(readTable('x.csv', utf8('Phone,,Phone\n1,2,3')).columns).toEqual(['Phone', 'column 2', 'Phone (2)']));

  it('takes names for a file without a header', () => {
    const { columns, lines } = readTable('x.csv', utf8('1,2\n3,4'), { header: ['a', 'b'] });
    expect([columns, lines.map(({ line }) => line)]).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('refuses a file without a header', () => expect(() => readTable('x.csv', utf8('\n\n'))).toThrow('Cannot read x.csv: it is empty'));
});
