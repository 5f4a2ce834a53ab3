/** A JSON value that leaves out what is not known. */
export type Exchange = string | number | boolean | readonly Exchange[] | { readonly [key: string]: Exchange };
