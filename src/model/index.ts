/** The model: the contract as zod schemas, a noun a file; all types come from the schemas. */
export * from "./account.ts";
export * from "./claim.ts";
export * from "./codes.ts";
export * from "./commitment.ts";
export * from "./dossier.ts";
export * from "./entity.ts";
export * from "./error.ts";
export * from "./event.ts";
export * from "./id.ts";
export * from "./notice.ts";
export * from "./passage.ts";
export * from "./provenance.ts";
export * from "./raw-report.ts";
export * from "./report.ts";
export * from "./statement.ts";
export * from "./when.ts";
