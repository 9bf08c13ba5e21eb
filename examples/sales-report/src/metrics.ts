import type { Metric } from '@salesperf/core';
import { catalogue, leadResponseTime, leadResponseTimeWithin } from '@salesperf/core/kpis';

/** The KPIs of a report: the catalogue, and what a team's own limits add to it. */
export const metricsFor = ({ responseMinutes }: { readonly responseMinutes?: number | undefined }): readonly Metric[] =>
  responseMinutes === undefined ? catalogue : catalogue.map((metric) => (metric.id === leadResponseTime.id ? leadResponseTimeWithin(responseMinutes) : metric));
