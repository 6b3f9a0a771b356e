/** The options of an element: the attributes that its class looks at, once it is registered, and no other. */
export function optionsOf(tag: string): readonly string[] {
  const registered = customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined;
  return registered?.observedAttributes ?? [];
}
