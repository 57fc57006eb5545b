/** The shape of a catalogue, whatever its language. The English module's type is the contract. */
export type Wording<T> = T extends string ? string : { readonly [K in keyof T]: Wording<T[K]> };
