import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Command } from "commander";
import { makeMcpServer } from "../../mcp/server.ts";
import { readoutVersion } from "../../package/version.ts";
import { addLibraryOptions, type LibraryOptions, withLibrary } from "../library.ts";

const runMcp = (options: LibraryOptions): Promise<void> =>
  withLibrary(options, async (store, directory) => {
    const server = makeMcpServer({ store, directory }, readoutVersion());
    // It ends when its client closes standard input, or it is asked to.
    const ended = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", resolve);
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
  });

export const addMcp = (program: Command): void => {
  addLibraryOptions(
    program
      .command("mcp")
      .description(
        "serve a library's stories, statements, accounts and texts as tools for assistants (MCP, over standard input and output)",
      ),
  )
    .addHelpText(
      "after",
      `
Nothing in the library is changed, and nothing is sent anywhere but to the client. docs/watch.md has a client's configuration.

Example:
  readout mcp --library affairs`,
    )
    .action(runMcp);
};
