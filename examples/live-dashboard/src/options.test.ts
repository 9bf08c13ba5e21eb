import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

describe('the flags', () => {
  it('may all be left out', () => {
    expect(parseOptions([])).toEqual({ port: 4321, pace: 1, language: 'en', seed: 1, help: false });
  });

  it('say where, how fast and in which language', () => {
    expect(parseOptions(['--port', '0', '--pace=2.5', '--lang', 'ru', '--seed', '7'])).toEqual({ port: 0, pace: 2.5, language: 'ru', seed: 7, help: false });
  });

  it.each([
    [['--port', '70000'], 'Cannot use --port 70000: expected a whole number from 0 to 65535'],
    [['--port', '80.5'], 'Cannot use --port 80.5: expected a whole number from 0 to 65535'],
    [['--pace', '0'], 'Cannot use --pace 0: expected a number above 0, and at most 100'],
    [['--pace', 'fast'], 'Cannot use --pace fast: expected a number above 0, and at most 100'],
    [['--seed='], 'Cannot use --seed : expected a whole number'],
    [['--lang', 'de'], 'Cannot use --lang de: expected "en" or "ru"'],
    [['--speed', '2'], "Unknown option '--speed': see npm run demo:live -- --help"],
    [['--port'], "Option '--port <value>' argument missing: see npm run demo:live -- --help"],
  ])('%j: one sentence', (args, message) => {
    expect(() => parseOptions(args)).toThrow(expect.objectContaining({ message }));
  });
});
