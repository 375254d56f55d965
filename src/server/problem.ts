/** Errors as the API says them: problem details (RFC 9457), with a stable code, a sentence for people, and nothing of the machine inside. */
import { z } from "zod";
import { type ErrorCode, ReadoutError } from "../model/index.ts";

export const problemSchema = z
  .object({
    type: z.string().meta({ description: "about:blank: the status says what kind of problem it is." }),
    title: z.string().meta({ description: "The status in words." }),
    status: z.int(),
    detail: z.string().meta({ description: "What is wrong with this request, and what to do." }),
    code: z.string().optional().meta({ description: "A stable name, where the library has one for what went wrong." }),
  })
  .meta({ id: "Problem", description: "RFC 9457." });
export type ProblemDetails = z.infer<typeof problemSchema>;

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
  507: "Insufficient Storage",
};

export const problemType = "application/problem+json";

export const problemOf = (status: number, detail: string, code?: string): ProblemDetails => ({
  type: "about:blank",
  title: titles[status] ?? "Error",
  status,
  detail,
  ...(code === undefined ? {} : { code }),
});

/** What a request is refused with; headers go with it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

/** The one place where errors of the library become statuses; their messages may name places on this machine and are not passed on. */
const byCode: Readonly<Partial<Record<ErrorCode, readonly [status: number, detail: string]>>> = {
  "library-busy": [503, "the library is being changed by another; try again in a moment"],
  "library-unreachable": [503, "the library's database does not answer; try again in a moment"],
  "library-full": [507, "there is no room for more; what was acknowledged is kept"],
  "library-read-only": [403, "the library cannot be written to"],
  "library-damaged": [503, "the library cannot be read; its keeper should look at it"],
};

const IN_A_MOMENT = { "retry-after": "2" };

interface HttpError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message: string;
}

/** What is said of errors that fastify throws itself, where its own words would not do. */
const byFastify: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "a report is sent as text, HTML, JSON, PDF, Word, XML, mail or an archive",
  FST_ERR_CTP_BODY_TOO_LARGE: "the body is longer than one report may be",
  FST_ERR_CTP_EMPTY_JSON_BODY: "the body is empty",
  FST_ERR_BAD_URL: "the path cannot be decoded",
};

/** An error as a problem; `unexpected` where it is one of ours and belongs in the log. */
export const explainError = (
  error: unknown,
): { problem: ProblemDetails; headers: Readonly<Record<string, string>>; unexpected: boolean } => {
  if (error instanceof Refusal)
    return { problem: problemOf(error.status, error.message), headers: error.headers, unexpected: false };
  if (error instanceof ReadoutError) {
    // It names findings by what was sent and by their labels, and nothing else.
    if (error.code === "correction-invalid")
      return { problem: problemOf(422, error.message, error.code), headers: {}, unexpected: false };
    const known = byCode[error.code];
    if (known !== undefined)
      return {
        problem: problemOf(known[0], known[1], error.code),
        headers: known[0] === 503 ? IN_A_MOMENT : {},
        unexpected: known[0] >= 500,
      };
  }
  const { statusCode = 500, code = "", message } = error as HttpError;
  if (statusCode >= 400 && statusCode < 500)
    return { problem: problemOf(statusCode, byFastify[code] ?? message), headers: {}, unexpected: false };
  return {
    problem: problemOf(500, "something went wrong here; the log says what, under the id in the header Request-Id"),
    headers: {},
    unexpected: true,
  };
};
