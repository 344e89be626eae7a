import type { Record as RegisterRecord } from '../model/record.js';
import { linkKeysOf } from '../register/link/find-links.js';
import { linkableOf } from '../register/link/link-records.js';
import type { Store } from '../store/store.js';
import { registered } from './find-named.js';

/** Records that are linked to the one given, earliest first: what is part of it, renews it, keeps what it promises. */
export const linkingTo = async (store: Store, record: RegisterRecord): Promise<RegisterRecord[]> => {
  const statements = new Map(
    registered(await store.statements({ ids: record.statements })).map((one) => [one.id, one]),
  );
  const keys = linkKeysOf(linkableOf(record, (id) => statements.get(id)));
  const near = keys.length === 0 ? [] : await store.statementsInBlocks(keys);
  const drawn = (await store.decisions()).flatMap((decision) =>
    decision.kind === 'link' ? (decision.from.id ?? []) : [],
  );
  const found = await store.recordsOfStatements([...near.flatMap(({ id }) => id ?? []), ...drawn]);
  const linking = found.filter(({ links }) => links.some(({ to }) => to === record.id)).map(({ id }) => id);
  return linking.length === 0 ? [] : store.records({ ids: linking });
};

/** Those among records linked to a package that are instruments of it. */
export const partsIn = (linking: readonly RegisterRecord[], bundle: RegisterRecord): RegisterRecord[] =>
  linking.filter(({ links }) => links.some(({ kind, to }) => kind === 'part-of' && to === bundle.id));
