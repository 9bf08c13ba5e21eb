import type { Language } from '@salesperf/core';
import { type Company, companies } from '../companies.ts';
import type { HomeZone } from '../holidays.ts';
import type { Product, Segment, SourceKey } from '../labels.ts';
import type { Random } from '../random.ts';
import { dates, lastDay } from '../span.ts';
import { clockOf, type Person, responsible, type World, worksAt } from '../world.ts';
import type { Activity } from './activity.ts';

export interface Lead {
  readonly id: string;
  readonly owner: string;
  readonly company: Company;
  readonly source: SourceKey;
  readonly product: Product;
  readonly segment: Segment;
  readonly createdAt: number;
  readonly qualifiedAt?: number;
  readonly convertedAt?: number;
  readonly touches: readonly Omit<Activity, 'id'>[];
}

const inbound: Partial<Record<SourceKey, number>> = { website: 28, paid: 14 };
const outbound: Partial<Record<SourceKey, number>> = { ...inbound, cold: 26, referral: 12, partner: 8, event: 12 };
const qualifies: Record<SourceKey, number> = { website: 0.66, cold: 0.42, referral: 0.9, partner: 0.8, event: 0.62, paid: 0.5, existing: 1 };
const monthFactors = [0.95, 1, 1.1, 1.05, 1, 1.05, 0.9, 0.8, 1.1, 1.1, 1.1, 0.8];
const leadsPerWorkingDay = 1.56;
const leadsPerDayOff = 0.3;
const convertsWhenQualified = 0.78;
const firstTouches = { call: 80, email: 17, social: 3, message: 0 };
const laterTouches = { call: 50, email: 32, social: 13, message: 5 };

/** Every lead of the two years with the touches it got, in order of creation. */
export function simulateLeads(world: World): Lead[] {
  const random = world.random('leads');
  const names: Record<Language, Generator<Company, never>> = {
    en: companies(world.random('companies en'), 'en'),
    ru: companies(world.random('companies ru'), 'ru'),
  };
  const leads: Omit<Lead, 'id'>[] = [];
  for (const [zone, language] of [
    ['Europe/Berlin', 'en'],
    ['Europe/Moscow', 'ru'],
  ] as const) {
    const clock = world.clocks[zone];
    dates.forEach((date, day) => {
      if (date > lastDay) return;
      const working = clock.isWorkingDay(day);
      const growth = 1 + 0.25 * (day / dates.length);
      const mean = (working ? leadsPerWorkingDay : leadsPerDayOff) * monthFactors[Number(date.slice(5, 7)) - 1]! * growth;
      const team = world.people.filter((person) => person.zone === zone && worksAt(person, date));
      for (let left = random.poisson(mean); left > 0; left--) {
        leads.push(simulateLead(world, random, { zone, team, day, working, company: names[language].next().value }));
      }
    });
  }
  return leads.sort((one, other) => one.createdAt - other.createdAt).map((lead, index) => ({ ...lead, id: `L${String(index + 1).padStart(4, '0')}` }));
}

interface Arrival {
  readonly zone: HomeZone;
  readonly team: readonly Person[];
  readonly day: number;
  readonly working: boolean;
  readonly company: Company;
}

function simulateLead(world: World, random: Random, { zone, team, day, working, company }: Arrival): Omit<Lead, 'id'> {
  const source = random.weighted((working ? outbound : inbound) as Record<SourceKey, number>);
  const segment = random.weighted<Segment>({ small: 50, middle: 36, enterprise: 14 });
  const product = random.weighted<Product>({ stock: 45, plan: 35, insight: 20 });
  const keyWeight = { small: 0.5, middle: 1, enterprise: 2.5 }[segment];
  const owner = random.weighted(Object.fromEntries(team.map((person) => [person.id, (person.team === 'key' ? keyWeight : 1) * person.traits.leadShare])));
  const clock = world.clocks[zone];
  // the web never sleeps: what comes from there arrives up to eight hours later than work would
  const createdAt = clock.moment(day, random) + (source in inbound ? random.integer(0, 8 * 3600) * 1000 : 0);
  const followed = followUp(world, random, owner, createdAt, random.chance(qualifies[source]), source in inbound);
  const { qualifiedAt } = followed;
  const convertedAt = qualifiedAt !== undefined && random.chance(convertsWhenQualified) ? clock.after(qualifiedAt, random.integer(0, 4), random) : undefined;
  return { owner, company, source, product, segment, createdAt, ...followed, ...(convertedAt === undefined ? {} : { convertedAt }) };
}

/** Touches until the lead is qualified, says no, or is given up. */
function followUp(world: World, random: Random, owner: string, createdAt: number, fits: boolean, automated: boolean): Pick<Lead, 'touches' | 'qualifiedAt'> {
  const clock = clockOf(world, owner);
  const touches: Omit<Activity, 'id'>[] = [];
  if (automated)
    touches.push({
      owner: responsible(world, owner, createdAt),
      kind: 'email',
      at: createdAt + random.integer(20, 300) * 1000,
      outbound: true,
      automated: true,
    });
  let at = clock.after(createdAt, Number(random.weighted({ 0: 60, 1: 28, 2: 8, 4: 4 })), random);
  for (let left = random.integer(3, 7); left > 0; left--) {
    const kind = random.weighted(touches.length < 2 ? firstTouches : laterTouches);
    const connected = kind === 'call' && random.chance(0.4);
    touches.push({ owner: responsible(world, owner, at), kind, at, outbound: true, automated: false, ...(kind === 'call' ? { connected } : {}) });
    if (connected && fits) return { touches, qualifiedAt: at + random.integer(3, 25) * 60_000 };
    if (connected && random.chance(0.7)) break;
    at = clock.after(at, random.integer(1, 6), random);
  }
  return { touches };
}
