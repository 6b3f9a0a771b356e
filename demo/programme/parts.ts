import type {Field} from './schema-form.js';

/** The form, as it is read. */
export interface Parts {
  /** The few lines that a programme begins with. */
  readonly first: readonly Field[];
  /** Each has a heading of its own. */
  readonly lists: readonly Field[];
  /** What is said of the file itself: after its lists, as in its schema. */
  readonly last: readonly Field[];
}

/** The lines before and after the lists of a file, in its order. */
export function partsOf(fields: readonly Field[]): Parts {
  const end = fields.map(({kind}) => kind).lastIndexOf('list') + 1;
  const isList = ({kind}: Field): boolean => kind === 'list';
  return {
    first: fields.slice(0, end).filter((field) => !isList(field)),
    lists: fields.filter(isList),
    last: fields.slice(end),
  };
}
