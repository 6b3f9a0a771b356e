/** Options of which any value is an address, however it is written. */
const ADDRESSES = ['src', 'data', 'adresses'];

/** What any other option is when it names something to ask: a path, an address, a file. No list of codes has these. */
const LIKE_AN_ADDRESS = /[:/\\]|^[^@]+\.[a-z]\w+$/i;

function absolute(written: string, base: string): string | undefined {
  try {
    const url = new URL(written, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** Whether an address is in the list, or in a folder of the list: an entry that ends with `/`. */
function isAllowed(written: string, allowed: readonly string[], base: string): boolean {
  const address = absolute(written, base);
  if (address === undefined) return false;
  return allowed.some((entry) => {
    const known = absolute(entry, base);
    return known === address || (known?.endsWith('/') === true && address.startsWith(known));
  });
}

/** The addresses that an option names; none where its value only chooses among what is known. */
function addressesIn(name: string, value: string): readonly string[] {
  const parts = value.split(/[ ,]+/).filter((part) => part !== '');
  // Signs that addresses are read without, and that would hide what they lead to.
  if (/[^\P{Cc}]/u.test(value)) return [value];
  return ADDRESSES.includes(name) || parts.some((part) => LIKE_AN_ADDRESS.test(part)) ? parts : [];
}

/**
 * The first option that would show data, or ask a service, that the host has not chosen; undefined where there is none.
 * @param allowed addresses of files, of folders (with `/` at their end), or `tabular:RESOURCE_ID`
 * @param base what relative addresses start from
 */
export function refusedOption(
  options: Iterable<readonly [name: string, value: string]>,
  allowed: readonly string[],
  base: string,
): string | undefined {
  for (const [name, value] of options) {
    const addresses = addressesIn(name, value);
    const hidden = addresses.some((address) => /[^\P{Cc}]/u.test(address));
    if (hidden || !addresses.every((address) => isAllowed(address, allowed, base))) return name;
  }
  return undefined;
}
