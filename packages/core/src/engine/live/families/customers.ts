import type { Row } from '../../../records/row.ts';
import type { Entry } from '../entries.ts';
import { cutterOf, type Family, initialBy, pastOfUnit, readOf, rowsIn, tableIn, type World } from './family.ts';
import { recordsOf } from './merged.ts';

/** Customers and what they paid. A payment of nobody stands for itself. */
export function customers(world: World): Family {
  const { cut } = cutterOf(world, 'payments');
  const paymentUnit = ({ record, number }: Entry): unknown => record.customer ?? number;
  return {
    tables: ['customers', 'payments'],
    entities: ['customers', 'payments'],
    initial: (name, past) => {
      const table = tableIn(name, past, world);
      if (name === 'customers') return initialBy('id', table);
      return { table, units: [...world.records.all('payments')].filter(({ record }) => cut(record).length > 0).map(paymentUnit) };
    },
    touch: ({ before, after }, emit) => {
      const entries = [before, after].filter((entry) => entry !== undefined);
      const own = new Set(entries.flatMap(({ entity, record }) => (entity === 'customers' ? record.id : record.customer) ?? []));
      for (const table of readOf(world, ['customers', 'payments'])) {
        for (const customer of own) emit(table, customer, rowsOfCustomer(table.name as 'customers' | 'payments', customer, world));
        if (table.name === 'payments')
          for (const entry of entries)
            if (entry.entity === 'payments' && entry.record.customer == null)
              emit(table, entry.number, entry === after ? rowsIn('payments', pastOfUnit(world, { payments: [entry.record] })) : []);
      }
    },
  };
}

function rowsOfCustomer(table: 'customers' | 'payments', customer: unknown, world: World): readonly Row[] {
  const past = pastOfUnit(world, {
    customers: recordsOf('customers', 'id', [customer], world),
    payments: recordsOf('payments', 'customer', [customer], world),
  });
  return rowsIn(table, past);
}
