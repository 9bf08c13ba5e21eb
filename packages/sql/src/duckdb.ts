import type { Dialect, Lookup, SqlType } from './dialect.ts';
import { literal, quoted } from './sql.ts';

const types: Readonly<Record<SqlType, string>> = { text: 'VARCHAR', instant: 'BIGINT', exact: 'HUGEINT', real: 'DOUBLE', flag: 'BOOLEAN' };

const nearest = (comparison: string, { relation, alias, same, column, moment }: Lookup): string => {
  const equal = Object.entries(same).map(([name, value]) => `${alias}.${quoted(name)} = ${value}`);
  return `ASOF LEFT JOIN ${relation} ${alias} ON ${[...equal, `${moment} ${comparison} ${alias}.${quoted(column)}`].join(' AND ')}`;
};

/** DuckDB 1.5 and later. */
export const duckdb: Dialect = {
  types,
  parameter: (position) => `$${position}::VARCHAR`,
  records: (parameter, columns) => {
    const structure = JSON.stringify([Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, types[type]]))]);
    return `SELECT unnest(from_json(${parameter}, ${literal(structure)}), recursive := true)`;
  },
  latest: (lookup) => nearest('>=', lookup),
  earliest: (lookup) => nearest('<=', lookup),
  quotient: (dividend, divisor) => `(${dividend} // ${divisor})`,
  remainder: (dividend, divisor) => `(${dividend} % ${divisor})`,
  // Halves of a double are told exactly by their distance from the integer below; round() would take them away from zero.
  rounded: (value) => `(CASE WHEN ${value} - floor(${value}) >= 0.5 THEN ceil(${value}) ELSE floor(${value}) END)::HUGEINT`,
  fail: (message) => `error(${literal(message)})`,
  list: {
    of: (member) => `[${member}]`,
    with: (list, member) => `list_append(${list}, ${member})`,
    has: (list, member) => `list_contains(${list}, ${member})`,
  },
};
