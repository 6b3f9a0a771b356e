import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {fold} from '../../src/domain/fold.js';
import {departementCode, departementOf, type Commune} from '../../src/domain/geography.js';
import {communesMeant, firstOf} from '../communes-meant.js';

/** Something that has a code, and a name that people know better. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** The communes and the intercommunalités of some départements. */
export interface Territory {
  readonly communes: readonly Commune[];
  readonly epci: readonly Named[];
}

/** « Florac (48) »: of which département, where several have one of that name. */
const IN_DEPARTEMENT = /^(.*\S)\s*\(\s*(\d[\dAB]\d?)\s*\)$/i;

/** A name as somebody wrote it, and the département that they said. */
export function writtenName(item: string): {
  readonly name: string;
  readonly departement?: string | undefined;
} {
  const [, name, code = ''] = IN_DEPARTEMENT.exec(item) ?? [];
  return name === undefined ? {name: item} : {name, departement: departementCode(code)};
}

/** What an intercommunalité is, which its name need not say again. */
const KIND = /^(?:cc|ca|cu|communaute (?:de communes|d agglomeration|urbaine))(?: (?:des?|du|d|la|les?|l))* /;
const bare = (name: string): string => fold(name).replace(KIND, '');

function communesNamed(item: string, communes: readonly Commune[]): readonly Named[] {
  const {name, departement} = writtenName(item);
  const near = communes.filter(({code}) => departement === undefined || departementOf(code) === departement);
  return communesMeant(name, near, 'words');
}

function epciMeant(item: string, epci: readonly Named[]): readonly Named[] {
  const sought = bare(item);
  return firstOf(epci, [
    ({code}) => code === item,
    ({name}) => bare(name) === sought,
    ({name}) => sought !== '' && ` ${bare(name)} `.includes(` ${sought} `),
  ]);
}

function departementsMeant(item: string): readonly Named[] {
  const code = departementCode(item);
  const all = [...DEPARTEMENTS].map(([one, name]) => ({code: one, name}));
  return firstOf(all, [(one) => one.code === code, ({name}) => fold(name) === fold(writtenName(item).name)]);
}

/** What somebody may mean by what they wrote in a list: its name, its code, or the postal code of a commune. */
export function meant(list: string, item: string, {communes, epci}: Territory): readonly Named[] {
  if (list === 'departements') return departementsMeant(item);
  return list === 'epci' ? epciMeant(item, epci) : communesNamed(item, communes);
}
