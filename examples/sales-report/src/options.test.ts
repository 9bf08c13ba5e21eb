import { describe, expect, it } from 'vitest';
import { flags } from './flags.ts';
import { helpText } from './help.ts';
import { isUsageError, parseOptions } from './options.ts';

describe('options', () => {
  it('are read from flags, with or without "="', () => {
    expect(parseOptions(['--data', 'exports', '--by=owner,product,owner', '--every', 'month', '--lang', 'ru', '--json'])).toEqual({
      data: 'exports',
      by: ['owner', 'product'],
      every: 'month',
      language: 'ru',
      json: true,
      help: false,
    });
  });

  it.each([
    [['--evry', 'month'], /^Unknown flag --evry: did you mean "every"\?/],
    [['-x'], /^Unknown flag -x: there are "data"/],
    [['exports'], /^Cannot make sense of "exports".*--data exports$/],
    [['--data'], /^Cannot use --data without a value: expected --data DIR$/],
    [['--data', '--json'], /^Cannot use --data without a value/],
    [['--json=yes'], /takes no value/],
    [['--by', 'owner', '--by', 'team'], /^Cannot use --by twice/],
    [['--by', 'owner,'], /such as owner,product/],
    [['--every', 'fortnight'], /expected "day", "week", "month", "quarter" or "year"/],
    [['--to', '2026-04-01'], /without --from/],
    [['--from', '2026-04-01', '--to', '2026-04-01'], /must be later/],
    [['--from', '2026-02-29'], /--from: .*a day that exists/],
    [['--zone', 'Europe/Berln'], /--zone: .*IANA name/],
    [['--lang', 'de'], /expected "en" or "ru"/],
    [['--mapping', 'm.json'], /without --data/],
  ])('%j is refused with a way out', (args, sentence) => {
    let refused: unknown;
    try {
      parseOptions(args);
    } catch (error) {
      refused = error;
    }
    expect(isUsageError(refused)).toBe(true);
    expect((refused as Error).message).toMatch(sentence);
  });

  it.each(['en', 'ru'] as const)('are all explained by --help in %s', (language) => {
    const text = helpText(language);
    for (const [name, { help }] of Object.entries(flags)) expect(text).toMatch(new RegExp(`--${name}.*${help[language].slice(0, 20)}`));
  });
});
