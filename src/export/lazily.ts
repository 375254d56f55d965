/** Makes each field of a thing when it is first asked for, and keeps it: nobody waits for what is not looked at. */

type Makers<Whole> = { readonly [Field in keyof Whole]-?: () => Whole[Field] };

/** @param makers How each field is made; one may ask the thing itself for another. */
export const lazily = <Whole extends object>(makers: Makers<Whole>): Whole => {
  const whole = {};
  for (const [field, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(whole, field, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make();
        Object.defineProperty(whole, field, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole as Whole;
};
