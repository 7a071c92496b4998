import type { NumberPart } from './number-part.ts';

/** Metric units in the units English readers are given instead; factors as defined, rounded. */
const CONVERSIONS: Readonly<Record<string, readonly number[]>> = {
  kilometre: [0.621371],
  metre: [3.28084, 1.09361, 0.001],
  centimetre: [0.393701, 0.01],
  millimetre: [0.0393701],
  kilogram: [2.20462, 0.157473],
  gram: [0.035274],
  tonne: [1.10231, 2204.62],
  litre: [0.264172, 0.219969, 1.75975],
  hectare: [2.47105, 0.01],
  day: [1 / 7, 24],
  week: [7],
  month: [1 / 12],
  year: [12],
  minute: [1 / 60],
  hour: [60],
};

/** Converted values are rounded: 100 km, 60 miles. */
const ROUNDING = 0.05;

/**
 * Whether two values say the same: equal, half a day apart on a clock (15:00, 3 o'clock), a year with and without its
 * century, a share as a fraction and in percent (half, 50 %), or a measure converted (100 km, 62 miles).
 */
export function isSameValue(source: NumberPart, target: NumberPart): boolean {
  if ((source.kind === 'month') !== (target.kind === 'month')) return false;
  if (isClose(source.value, target.value, 1e-6)) return true;
  if (source.kind === 'time' || target.kind === 'time') return isSameHour(source, target);
  if (isYear(source) || isYear(target)) return endsAlike(source.value, target.value);
  if (source.kind === 'fraction' || target.kind === 'fraction') return isSameShare(source, target);
  return isConverted(source, target) || isConverted(target, source);
}

function isClose(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

const HALF_DAY = 720;

function isSameHour(a: NumberPart, b: NumberPart): boolean {
  const minutes = ({ kind, value }: NumberPart): number => (kind === 'time' ? value : value * 60);
  return minutes(a) % HALF_DAY === minutes(b) % HALF_DAY;
}

function isYear({ kind }: NumberPart): boolean {
  return kind === 'year' || kind === 'decade';
}

/** '90 and 1990. */
function endsAlike(a: number, b: number): boolean {
  return Math.min(a, b) < 100 && Math.max(a, b) >= 1000 && a % 100 === b % 100;
}

function isSameShare(a: NumberPart, b: NumberPart): boolean {
  const share = ({ kind, value }: NumberPart): number => (kind === 'percent' ? value / 100 : value);
  return isClose(share(a), share(b), ROUNDING);
}

function isConverted(from: NumberPart, to: NumberPart): boolean {
  const { unit } = from.mention;
  if (unit === 'degree') return Math.abs(from.value * 1.8 + 32 - to.value) <= 1;
  if (unit === '' || unit === to.mention.unit) return false;
  return (CONVERSIONS[unit.replace(/^(?:square|cubic) /, '')] ?? []).some((factor) => {
    const power = unit.startsWith('square') ? 2 : unit.startsWith('cubic') ? 3 : 1;
    return isClose(from.value * factor ** power, to.value, ROUNDING);
  });
}
