import type { Clause, Item, Noun } from './tree.ts';

/**
 * Of what there is, whose it is, though other words stand between the two: депутаттың шетелде үйі бар, офицердің
 * өлімге қатысы барын; and of бол-, who was among others. Any other clause stays as it is.
 */
export function settleOwned(given: Clause): Clause {
  const clause = settleAmong(given);
  const { group, subject, complement, fronted } = clause;
  if (group.kind !== 'existence' || subject?.kind !== 'noun') return clause;
  if (isOwner(subject) && complement?.kind === 'noun' && mayBeOwned(complement))
    return { ...clause, subject: ownedBy(complement, subject), complement: null };
  const owner = fronted.find(isOwner);
  if (!owner || !mayBeOwned(subject) || subject.features.possessor !== '3') return clause;
  return { ...clause, subject: ownedBy(subject, owner), fronted: fronted.filter((item) => item !== owner) };
}

/** жолаушылардың арасында бала болған: who was among them is the subject, not what they were. */
function settleAmong(clause: Clause): Clause {
  const { group, subject, complement, fronted, inner } = clause;
  if (group.head.readings[0]?.lemma !== 'бол' || subject !== null || complement?.kind !== 'noun')
    return clause;
  const isAmong = (item: Item): boolean =>
    item.kind === 'phrase' && /^(?:арасында|ішінде|қатарында)$/.test(item.postposition.text.toLowerCase());
  if (group.person !== '3' || ![...fronted, ...inner].some(isAmong)) return clause;
  return { ...clause, subject: complement, complement: null };
}

function isOwner(item: Item): item is Noun {
  return item.kind === 'noun' && item.features.case === 'gen';
}

function mayBeOwned({ features, possessor }: Noun): boolean {
  return features.case === 'nom' && possessor === null;
}

function ownedBy(thing: Noun, owner: Noun): Noun {
  const start = Math.min(thing.start, owner.start);
  return { ...thing, start, possessor: owner, features: { ...thing.features, possessor: '3' } };
}
