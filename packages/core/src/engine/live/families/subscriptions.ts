import type { Row } from '../../../records/row.ts';
import { type Family, pastOfUnit, rowsIn, tableOfRows, type World } from './family.ts';

/** The contract that a change belongs to: a customer whose changes name none has one. */
const contractOf = ({ subscription, customer }: Row): string => (subscription == null ? `customer ${customer}` : `subscription ${subscription}`);

export function subscriptions(world: World): Family {
  const { records } = world;
  return {
    tables: ['subscriptions'],
    entities: ['subscriptionChanges'],
    initial: (name, past) => {
      const rows = rowsIn(name, past);
      return { table: tableOfRows(name, rows, past, world), units: rows.map(contractOf) };
    },
    touch: ({ before, after }, emit) => {
      const touched = new Map([before, after].flatMap((entry) => (entry ? [[contractOf(entry.record), entry.record]] : [])));
      for (const [contract, { subscription, customer }] of touched) {
        const near =
          subscription == null ? records.by('subscriptionChanges', 'customer', customer) : records.by('subscriptionChanges', 'subscription', subscription);
        const changes = near.map(({ record }) => record).filter((record) => contractOf(record) === contract);
        emit(world.tables.subscriptions!, contract, rowsIn('subscriptions', pastOfUnit(world, { subscriptionChanges: changes })));
      }
    },
  };
}
