import { expect, it } from 'vitest';
import { fuzz } from './testing/fuzz.ts';
import { mapped } from './testing/mapped.ts';
import { vendors } from './testing/vendors.ts';

it.each([...vendors, ...mapped].map((vendor, i) => ['id' in vendor ? vendor.id : 'mapping', i, vendor] as const))(
  '%s (%i): 10,000 damaged sources are read or refused with an error of ours',
  (_id, _i, vendor) => {
    const { read, refused } = fuzz(vendor, 10_000);
    expect(read).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  },
);
