import type { ErrorCode } from "./codes.ts";

/** A wrong call or a broken machine. The message says what, where and what to do next; `code` is stable. */
export class ReadoutError extends Error {
  override readonly name = "ReadoutError";
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
