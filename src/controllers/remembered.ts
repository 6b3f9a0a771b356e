/** Gives the value made before while what it was made of is the same, one by one; `make` is asked for anything else. */
export function remembered<Value>(): (from: readonly unknown[], make: () => Value) => Value {
  let kept: {readonly from: readonly unknown[]; readonly value: Value} | undefined;
  return (from, make) => {
    if (!kept?.from.every((one, index) => one === from[index])) kept = {from, value: make()};
    return kept.value;
  };
}
