/**
 * Sentences by the name of what they speak of; `TAG/NAME` says otherwise of one element. The field of an event is
 * `CLASS.FIELD`, one of its values `FIELD=VALUE`, and the slot that has no name `''`.
 */
export type Words = Readonly<Record<string, string>>;

/** What sentences speak of. */
export type Kind = 'property' | 'cssProperty' | 'cssPart' | 'slot' | 'event' | 'field' | 'value' | 'method';
