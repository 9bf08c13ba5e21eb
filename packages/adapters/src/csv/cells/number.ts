import { fold, tidy } from '../text/fold.ts';
import { type Decimal, multiply, normalDecimal } from './decimal.ts';
import { type Failure, fail, isFailure, type Read } from './read.ts';

export interface NumberOptions {
  readonly decimal?: string | undefined;
  readonly thousands?: string | undefined;
  /** what a letter after the number multiplies it by */
  readonly suffixes?: Readonly<Record<string, number>> | undefined;
  readonly percent?: 'points' | 'share' | undefined;
  /** what the number read is multiplied by */
  readonly scale?: number | undefined;
}

/** A number, and the words or signs around it that are not part of it. */
interface Taken {
  readonly decimal: Decimal;
  readonly affixes: readonly string[];
}

const defaultSuffixes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, тыс: 1e3, млн: 1e6, млрд: 1e9 };

const outline = /^(\()?\s*([-+]?)\s*((?:[^\d.,'()+-][^\d,'()+-]*?)?)\s*([-+]?)\s*(\d[\d\s.,'_]*|[.,]\d+)\s*([^\d()-]*?)\s*(\))?\s*(-?)$/u;

const escaped = (text: string): string => (text === '.' ? '\\.' : text);

/** Whole and fraction of digits with their separators; groups must be groups, so that "1,00" is never 100. */
function separate(text: string, decimal: string, thousands: string | undefined): [whole: string, fraction: string] | undefined {
  const at = text.lastIndexOf(decimal);
  const [whole, fraction] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (!/^\d*$/.test(fraction) || !/\d/.test(whole + fraction)) return undefined;
  if (/^\d*$/.test(whole)) return [whole, fraction];
  const separators = [' ', thousands].filter((sign) => sign !== undefined && sign !== decimal);
  const grouped = separators.some((sign) => new RegExp(`^\\d{1,3}(${escaped(sign!)}\\d{2,3})*${escaped(sign!)}\\d{3}$`).test(whole));
  return grouped ? [whole.replace(/\D/g, ''), fraction] : undefined;
}

/** Digits with a point, as programs write numbers. */
const plainNumber = /^(-?)(\d+)(?:\.(\d+))?$/;

function take(cell: string, { decimal = '.', thousands }: NumberOptions): Taken | undefined {
  const plainly = decimal === '.' ? plainNumber.exec(cell) : null;
  if (plainly) return { decimal: normalDecimal(plainly[1] === '-', plainly[2]!, plainly[3] ?? ''), affixes: [] };
  const match = outline.exec(tidy(cell).replace(/[−–]/g, '-').replaceAll('’', "'"));
  if (!match) return undefined;
  const [, open, before = '', prefix = '', after = '', digits = '', suffix = '', close, trailing] = match;
  const signs = [before, after, trailing].filter(Boolean);
  if (Boolean(open) !== Boolean(close) || signs.length + (open ? 1 : 0) > 1) return undefined;
  const separated = separate(digits.trim(), decimal, thousands);
  return separated && { decimal: normalDecimal(Boolean(open) || signs[0] === '-', ...separated), affixes: [prefix, suffix].map(tidy).filter(Boolean) };
}

/** What a suffix multiplies by, and what follows it ("тыс. ₽" leaves "₽"). */
function splitSuffix(affix: string, suffixes: Readonly<Record<string, number>>): { factor: number; rest: string } | undefined {
  for (const [suffix, factor] of Object.entries(suffixes)) {
    if (!fold(affix).startsWith(fold(suffix))) continue;
    const rest = affix.slice(suffix.length).replace(/^\./, '');
    if (!/^\p{L}/u.test(rest)) return { factor, rest: tidy(rest) };
  }
  return undefined;
}

/**
 * Reads an exact decimal number. `unit` says what else may stand beside it (a currency): it answers what it is, or nothing.
 * A separator that is not declared is never guessed: "1,000" may be one or a thousand.
 */
export function readDecimal<U>(options: NumberOptions, unit: (affix: string) => U | undefined): Read<{ decimal: Decimal; unit?: U }> {
  const suffixes = options.suffixes ?? defaultSuffixes;
  const wrong = (): Failure => {
    const thousands = options.thousands === undefined ? 'spaces' : `spaces or "${options.thousands}"`;
    return fail(
      `is not a number with "${options.decimal ?? '.'}" before the decimals and ${thousands} between thousands; say how numbers are written with "decimal" and "thousands"`,
    );
  };
  return (cell) => {
    const taken = take(cell, options);
    if (!taken) return wrong();
    let { decimal } = taken;
    let found: U | undefined;
    for (const affix of taken.affixes) {
      const direct = unit(affix);
      const split = direct === undefined ? splitSuffix(affix, suffixes) : undefined;
      const rest = split?.rest ?? affix;
      const known = direct ?? (rest === '' ? undefined : unit(rest));
      if (rest !== '' && known === undefined)
        return fail(`has "${affix}" beside the number, which is no unit known here; say what it means with "suffixes" or "signs"`);
      if (known !== undefined && found !== undefined) return wrong();
      found = known ?? found;
      if (split) decimal = multiply(decimal, String(BigInt(split.factor)));
    }
    if (options.scale !== undefined) decimal = multiply(decimal, plain(options.scale));
    return found === undefined ? { decimal } : { decimal, unit: found };
  };
}

/** A number of the mapping without an exponent: 1e-7 is "0.0000001". */
const plain = (value: number): Decimal => (String(value).includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : String(value));

/** Reads a number that is not money; a percent sign needs to be said what it means. */
export function readNumber(options: NumberOptions): Read<number> {
  const read = readDecimal(options, (affix) => (affix === '%' ? ('percent' as const) : undefined));
  return (cell) => {
    const result = read(cell);
    if (isFailure(result)) return result;
    if (!result.unit) return Number(result.decimal);
    if (!options.percent) return fail('has a percent sign; say whether 85% is 85 or 0.85 with "percent": "points" or "share"');
    return Number(options.percent === 'share' ? multiply(result.decimal, '0.01') : result.decimal);
  };
}
