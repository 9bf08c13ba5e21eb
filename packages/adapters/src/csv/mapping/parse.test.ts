import { describe, expect, it } from 'vitest';
import { parseMapping } from './parse.ts';

const parse = (text: string) => parseMapping(text, { file: 'my.json' });
const deals = (columns: string, more = '') =>
  `{\n  "files": [{ "file": "deals.csv", ${more}\n    "records": [{ "entity": "deals", "columns": {\n      ${columns}\n    } }] }],\n}`;

describe('parseMapping', () => {
  it('reads JSON with comments and commas to spare', () => {
    expect(
      parse(deals('"id": "ID", // the key\n "status": { "column": "S", "words": { "Closed": "won", "": null } },')).files[0]?.records?.[0]?.columns.id,
    ).toBe('ID');
  });

  it.each([
    ['what is no JSON', '{\n  "files": [', 'Cannot use the mapping my.json (line 2, column 13): it is not JSON with comments'],
    ['a comma that is missing', '{\n  "zone": "UTC"\n  "files": []\n}', '(line 3, column 3): it is not JSON with comments: a comma is missing before this'],
    ['nothing', '', 'it is empty'],
    ['an unknown key, with the nearest', '{ "file": [] }', 'did you mean "files"?'],
    [
      'an unknown column of the entity, at its place',
      deals('"id": "ID", "status": "S",\n "ownr": "O"'),
      'my.json (line 5, column 2): files[0].records[0].columns.ownr: unknown key "ownr", did you mean "owner"? There are "id", "owner"',
    ],
    [
      'an entity that does not exist',
      '{ "files": [{ "file": "a.csv", "records": [{ "entity": "deal", "columns": {} }] }] }',
      'expected "entity" to be one of "people", "leads"',
    ],
    ['a required column that is missing', deals('"id": "ID"'), 'deals need "status"; or "stage" together with the list "stages"'],
    ['a missing id', deals('"status": "S"'), 'a file without ids says "id": { "line": true }'],
    ['a setting another kind of column takes', deals('"id": "ID", "status": "S", "amount": { "column": "A", "formats": ["iso"] }'), 'unknown key "formats"'],
    [
      'two sources',
      deals('"id": { "column": "A", "value": "x" }, "status": "S"'),
      'expected exactly one of "column", "template", "first", "value", "line", found column and value',
    ],
    ['no source', deals('"id": { "case": "lower" }, "status": "S"'), 'found none'],
    ['a constant that is no value of the column', deals('"id": "ID", "status": { "value": "closed" }'), 'expected one of "open"|"won"|"lost"'],
    [
      'words for a value that does not exist',
      deals('"id": "ID", "status": { "column": "S", "words": { "Yes": "wonn" } }'),
      'my.json (line 4, column 57): files[0].records[0].columns.status.words.Yes',
    ],
    ['a format that is none', deals('"id": "ID", "status": "S", "createdAt": { "column": "C", "formats": ["DD.MM.YYYY"] }'), '"DD" means nothing in it'],
    ['minutes for a month', deals('"id": "ID", "status": "S"', '"formats": ["dd.mm.yyyy"],'), 'it has a day and no month (MM or MMM)'],
    [
      'formats that cannot be told apart',
      deals('"id": "ID", "status": "S"', '"formats": ["dd/MM/yyyy", "MM/dd/yyyy"],'),
      '"dd/MM/yyyy" and "MM/dd/yyyy" read "01/02/2003" as different dates',
    ],
    ['a zone that does not exist', '{ "zone": "Moscow", "files": [{ "file": "a.csv" }] }', 'Cannot use the time zone "Moscow"'],
    ['an encoding that does not exist', deals('"id": "ID", "status": "S"', '"encoding": "cyrillic-ish",'), 'is no encoding known here'],
    [
      'a stage twice',
      '{ "stages": [{ "name": "A", "status": "open" }, { "name": "B", "status": "won", "words": ["a"] }], "files": [{ "file": "a.csv" }] }',
      'the stage "a" is there twice',
    ],
    ['a key twice', '{ "files": [{ "file": "a.csv" }],\n "files": [] }', 'my.json (line 2, column 2): the key "files" is there twice'],
    [
      'a dimension that is a column',
      '{ "files": [{ "file": "a.csv", "records": [{ "entity": "customers", "columns": { "id": "A" }, "dimensions": { "segment": "B" } }] }] }',
      'the dimension "segment" is a column of customers',
    ],
    ['a setting that has no effect', deals('"id": "ID", "status": { "value": "won", "words": { "x": "won" } }'), '"words" has no effect on a constant'],
    [
      'joins for nothing',
      '{ "files": [{ "file": "a.csv", "joins": [{ "file": "b.csv", "key": "a", "match": "b", "bring": { "c": "d" } }] }] }',
      '"joins" bring columns to "records", and there are none',
    ],
    [
      'a way to find owners in one of several parts',
      deals('"id": "ID", "status": "S", "owner": { "first": [{ "column": "A", "by": "id" }, "B"] }'),
      'say "by" beside "first"',
    ],
    ['one sign for decimals and thousands', '{ "files": [{ "file": "a.csv", "decimal": ",", "thousands": "," }] }', 'are the same sign'],
  ])('refuses %s', (_, text, message) => expect(() => parse(text)).toThrow(message));
});
