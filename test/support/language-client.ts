import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Location,
  type Position,
  type ProtocolConnection,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor, as far as a language server can tell: a client of the protocol's own library, and files open in it. */
export class Editor {
  /** What the server would underline, by file. */
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly messages: ShowMessageParams[] = [];
  /** How often the server has asked for the lenses to be drawn again. */
  redrawn = 0;
  readonly child: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly texts = new Map<string, string>();
  private version = 0;
  initialized!: InitializeResult;

  private constructor(
    command: readonly [string, ...string[]],
    private readonly root: string,
  ) {
    const [program, ...args] = command;
    this.child = spawn(program, args, { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.child;
    if (!stdin || !stdout) throw new Error('the server has no streams');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
    });
    this.connection.onNotification('window/showMessage', (message) => void this.messages.push(message));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/codeLens/refresh', () => {
      this.redrawn++;
      return null;
    });
    // The YAML language server asks how it is to behave; no schema is to be looked for on the web.
    this.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }: { section?: string }) =>
        section === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : null,
      ),
    );
    this.connection.listen();
  }

  /** Starts a server on a folder. */
  static async start(command: readonly [string, ...string[]], root: string): Promise<Editor> {
    const editor = new Editor(command, root);
    const uri = pathToFileURL(root).href;
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'repository' }],
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          configuration: true,
          codeLens: { refreshSupport: true },
        },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: { relatedInformation: true },
          completion: { completionItem: { documentationFormat: ['markdown'] } },
        },
      },
    });
    void editor.connection.sendNotification('initialized', {});
    return editor;
  }

  uri(file: string): string {
    return pathToFileURL(join(this.root, file)).href;
  }

  /** Opens a file, as it lies there or with another text. */
  open(file: string, text = readFileSync(join(this.root, file), 'utf8')): void {
    this.texts.set(file, text);
    const textDocument = { uri: this.uri(file), languageId: 'yaml', version: ++this.version, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Types over a part of an open file: `from` must stand there once. Nothing is saved. */
  type(file: string, from: string, to: string): void {
    const text = this.textOf(file);
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
    const range = { start: this.place(file, from), end: this.place(file, from, from.length) };
    this.texts.set(
      file,
      text.replace(from, () => to),
    );
    const textDocument = { uri: this.uri(file), version: ++this.version };
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text: to }],
    });
  }

  close(file: string): void {
    this.texts.delete(file);
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  /** Tells the server that files were changed on the disk. */
  changedOnDisk(...files: readonly string[]): void {
    const changes = files.map((file) => ({ uri: this.uri(file), type: 2 }));
    void this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  textOf(file: string): string {
    const text = this.texts.get(file);
    if (text === undefined) throw new Error(`${file} is not open`);
    return text;
  }

  /** Where a text begins in an open file, or so many characters on. */
  place(file: string, text: string, on = 0): Position {
    const at = this.textOf(file).indexOf(text);
    if (at === -1) throw new Error(`"${text}" does not stand in ${file}`);
    const lines = this.textOf(file)
      .slice(0, at + on)
      .split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }

  /** The text that a range of an open file holds. */
  shown(file: string, { start, end }: Diagnostic['range']): string {
    const line = this.textOf(file).split(/\r?\n/)[start.line] ?? '';
    return start.line === end.line ? line.slice(start.character, end.character) : line.slice(start.character);
  }

  private ask<T>(method: string, file: string, position: Position, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(file) }, position, ...more });
  }

  /** The text that is shown over a place; empty where none is. */
  async hover(file: string, position: Position): Promise<string> {
    const hover = await this.ask<Hover | null>('textDocument/hover', file, position);
    const contents = hover?.contents ?? '';
    return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
  }

  definition(file: string, position: Position): Promise<Location[] | null> {
    return this.ask('textDocument/definition', file, position);
  }

  references(file: string, position: Position, includeDeclaration = false): Promise<Location[] | null> {
    return this.ask('textDocument/references', file, position, { context: { includeDeclaration } });
  }

  async completion(file: string, position: Position): Promise<CompletionItem[]> {
    const found = await this.ask<CompletionItem[] | CompletionList | null>('textDocument/completion', file, position);
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  lenses(file: string): Promise<CodeLens[] | null> {
    return this.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: this.uri(file) } });
  }

  execute(command: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /** Waits until what is underlined in a file is as wanted; throws with what it is after some seconds. */
  async until(file: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const told = (): Diagnostic[] | undefined => this.diagnostics.get(this.uri(file));
    for (let tries = 0; tries < 200; tries++) {
      const now = told();
      if (now && wanted(now)) return now;
      await later(50);
    }
    throw new Error(
      `the diagnostics of ${file} are ${JSON.stringify(
        told()?.map(({ message }) => message),
        null,
        2,
      )}`,
    );
  }

  /** Takes leave as an editor does. Returns the exit code. */
  async end(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const ended = new Promise<number | null>((resolve) => this.child.on('exit', resolve));
    await this.connection.sendRequest('shutdown');
    void this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
