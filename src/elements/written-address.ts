/** An address as it is copied by hand: without its scheme, nor the slash that ends it. */
export const writtenAddress = (href: string): string => href.replace(/^\w+:(\/\/)?|\/$/g, '');
