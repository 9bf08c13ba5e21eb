import type { RowOf, Rows } from './rows.ts';
import { byMonth } from './table.ts';
import { count } from './values.ts';

const who = ({ owner }: RowOf<'leads'>): string | null => owner;

export const leadKpis = ({ leads }: Rows) => ({
  new_leads: byMonth({ rows: leads.filter(({ reactivated }) => reactivated === false), when: ({ createdAt }) => createdAt, who, value: count }),
  qualified_leads: byMonth({ rows: leads, when: ({ qualifiedAt }) => qualifiedAt, who, value: count }),
});
