/** What the bench uses of autocannon, which says nothing of its types itself. */
declare module "autocannon" {
  interface Request {
    readonly method: string;
    readonly path?: string;
    readonly setupRequest?: (request: Request, context: Record<string, unknown>) => Request;
    readonly onResponse?: (status: number, body: string, context: Record<string, unknown>) => void;
  }
  interface Result {
    readonly requests: { readonly total: number; readonly average: number };
    readonly duration: number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
  }
  const autocannon: (options: {
    readonly url: string;
    readonly duration: number;
    readonly overallRate: number;
    readonly connections: number;
    readonly timeout: number;
    readonly requests: readonly Request[];
  }) => Promise<Result>;
  export default autocannon;
}
