import type { Language } from '@salesperf/core';
import type { Column } from '../wire.ts';
import { groupNames } from '../words.ts';
import { kpis } from './kpis.ts';
import { columnKey } from './reading.ts';

/** The KPIs of the page as its columns. */
export const columnsIn = (language: Language): readonly Column[] =>
  kpis.map(({ metric, part }) => {
    const name = metric.label[language];
    const partName = part === null ? undefined : metric.partLabels?.[part]?.[language];
    return {
      key: columnKey(metric.id, part),
      group: groupNames[metric.group][language],
      name: partName === undefined ? name : `${name}, ${partName}`,
      explanation: metric.explanation?.[language] ?? name,
    };
  });
