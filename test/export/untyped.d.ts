/** Readers of formats that come without types; tests only. */
declare module "n3" {
  export class Parser {
    parse(text: string): { subject: { value: string }; predicate: { value: string }; object: { value: string } }[];
  }
}
declare module "jsonld" {
  const jsonld: {
    toRDF(document: unknown, options: object): Promise<unknown>;
    expand(document: unknown, options: object): Promise<unknown>;
  };
  export default jsonld;
}
declare module "edtf" {
  export const parse: (text: string) => object;
}
