import { BookOpen, CalendarDays, Landmark, type LucideIcon, MapPin, Tag, User } from 'lucide-react';
import type { TermType } from '#glossary/model/term-type.ts';

/** Lucide icon of each type; type words come from `terms:type.<type>`. */
export const TERM_TYPE_ICONS: Readonly<Record<TermType, LucideIcon>> = {
  person: User,
  place: MapPin,
  institution: Landmark,
  event: CalendarDays,
  work: BookOpen,
  other: Tag,
};

/** A type by icon and colour; the word stands beside it or in the label of its row. */
export function TermTypeIcon({ type }: { readonly type: TermType }) {
  const Icon = TERM_TYPE_ICONS[type];
  return (
    <Icon size={14} style={{ color: `var(--${type})`, width: '0.875rem', height: '0.875rem' }} aria-hidden />
  );
}
