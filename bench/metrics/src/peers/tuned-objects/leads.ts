import { isMonth, monthOf } from './calendar.ts';
import { cellOf, cells, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';

export function leadKpis(leads: readonly RowOf<'leads'>[]) {
  const [created, qualified] = [cells(), cells()];
  for (const lead of leads) {
    const createdIn = monthOf(lead.createdAt);
    if (lead.reactivated === 0 && isMonth(createdIn)) created[cellOf(lead.owner, createdIn)]!++;
    const qualifiedIn = monthOf(lead.qualifiedAt);
    if (isMonth(qualifiedIn)) qualified[cellOf(lead.owner, qualifiedIn)]!++;
  }
  return { new_leads: withTotal(created), qualified_leads: withTotal(qualified) };
}
