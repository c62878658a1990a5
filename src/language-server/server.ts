/** A language server: what the record and the regulation say of a document, while it is being written. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeLensRefreshRequest,
  CompletionItemKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  LogMessageNotification,
  MessageType,
  type Position,
  PositionEncodingKind,
  ProposedFeatures,
  type Range,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Terminal } from '../cli/terminal.ts';
import { today } from '../cli/today.ts';
import { pathAt } from '../documents/span.ts';
import { problemsOf } from '../reporters/problems.ts';
import { harmless } from '../reporters/style.ts';
import { version } from '../version.ts';
import { rootAt } from '../workspace/directory.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import { completionAt } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hoverText } from './hover.ts';
import { explainGate, lensesOf } from './lenses.ts';
import { isSame, type Name, type Parsed } from './names.ts';
import { isWithin, rangeOf } from './places.ts';
import { Repository, type Snapshot } from './record.ts';

/** How long nobody must type before the record is judged again, in milliseconds. */
const calm = 200;

/** Serves an editor over the standard streams until it says that it is done; the library then ends the program. */
export function serve({ stdin, stdout, cwd }: Terminal): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, stdin.stream, stdout.stream);
  const documents = new TextDocuments(TextDocument);
  let server: Server | undefined;
  let watches = false;
  connection.onInitialize((params) => {
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    server = new Server(connection, documents, rootAt(folderOf(params) ?? cwd).base);
    server.redraws = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    return result;
  });
  connection.onInitialized(() => {
    const watchers = [{ globPattern: '**/*' }];
    // An editor that cannot watch tells of what it saves itself.
    if (watches) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
    server?.changed();
  });
  documents.onDidChangeContent(() => server?.changed());
  documents.onDidClose(() => server?.changed());
  documents.onDidSave(() => server?.changed());
  connection.onDidChangeWatchedFiles(() => server?.changed());
  connection.onHover(({ textDocument: { uri }, position }) => server?.hover(uri, position));
  connection.onDefinition(({ textDocument: { uri }, position }) => server?.definition(uri, position));
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    server?.references(uri, position, context.includeDeclaration),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) => server?.completion(uri, position));
  connection.onCodeLens(({ textDocument: { uri } }) => server?.lenses(uri));
  connection.onExecuteCommand(({ command, arguments: [title] = [] }) =>
    command === explainGate.command ? server?.explain(title) : null,
  );
  documents.listen(connection);
  connection.listen();
  // An editor that reads no more is gone; the library ends the program when nothing more can come from it.
  stdout.stream.once('error', () => stdin.stream.destroy());
  return new Promise(() => {});
}

const result: InitializeResult = {
  serverInfo: { name: 'fsm-check', version },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: { triggerCharacters: [' ', '[', '"', "'"] },
    codeLensProvider: {},
    executeCommandProvider: { commands: [explainGate.command] },
  },
};

const folderOf = ({ workspaceFolders, rootUri }: InitializeParams): string | undefined =>
  pathOf(workspaceFolders?.[0]?.uri ?? rootUri ?? '');

/** The path of an address; nothing for what is no file, such as a text that has no name yet. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** What stands at a position. */
interface Place {
  readonly snapshot: Snapshot;
  readonly parsed: Parsed;
  readonly offset: number;
  /** The id that is there. */
  readonly name: Name | undefined;
}

/** One repository, and what an editor asks about it. */
class Server {
  private readonly repository: Repository;
  private current: Promise<Snapshot | undefined> | undefined;
  private waiting: NodeJS.Timeout | undefined;
  /** Whether the editor asks for the lenses again when it is told to. */
  redraws = false;
  private published: ReadonlySet<string> = new Set();
  /** Why nothing could be judged, as it was last shown. */
  private told: string | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly base: string,
  ) {
    this.repository = new Repository(base);
  }

  /** Judges again once nobody types. */
  changed(): void {
    this.current = undefined;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.publish().catch((error) => this.log(String(error))), calm);
  }

  async hover(uri: string, position: Position) {
    const place = await this.at(uri, position);
    if (!place) return null;
    const { snapshot, parsed, offset, name } = place;
    const broken = [...snapshot.findings, ...problemsOf({ gates: [...snapshot.gates], findings: [] })]
      .filter(({ at }) => at.file === parsed.file && isWithin(rangeOf(parsed.lines, at), position))
      .map(({ rule }) => rule);
    const declared = name ? await declarationsOf(snapshot, name) : [];
    const value = hoverText(parsed, pathAt(parsed.tree.span, offset), [...new Set(broken)], declared);
    return value ? { contents: { kind: 'markdown' as const, value } } : null;
  }

  async definition(uri: string, position: Position): Promise<Location[] | null> {
    const place = await this.at(uri, position);
    return place?.name ? this.located(place.snapshot, await declarationsOf(place.snapshot, place.name)) : null;
  }

  async references(uri: string, position: Position, alsoDeclarations: boolean): Promise<Location[] | null> {
    const { snapshot, name } = (await this.at(uri, position)) ?? {};
    if (!snapshot || !name) return null;
    const same = (await snapshot.names()).filter((each) => isSame(each, name));
    return this.located(
      snapshot,
      same.filter(({ declares }) => alsoDeclarations || !declares),
    );
  }

  async completion(uri: string, position: Position) {
    const document = this.documents.get(uri);
    const snapshot = await this.snapshot();
    if (!document || !snapshot) return null;
    const offers = await completionAt(document.getText(), document.offsetAt(position), await snapshot.names());
    if (!offers) return null;
    const range = { start: document.positionAt(offers.start), end: document.positionAt(offers.end) };
    return offers.names.map(({ id, nouns: [noun = ''], title, file }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: title ?? noun,
      documentation: `${noun}, declared in ${file}`,
      textEdit: { range, newText: offers.written(id) },
    }));
  }

  async lenses(uri: string) {
    const snapshot = await this.snapshot();
    const file = this.fileOf(uri);
    return snapshot && file !== undefined ? lensesOf(snapshot, file) : null;
  }

  /** Shows what blocks the gate with this title. */
  async explain(title: unknown): Promise<null> {
    const gate = (await this.snapshot())?.gates.find((each) => each.title === title);
    if (gate) await this.show(MessageType.Info, explainGate.text(gate));
    return null;
  }

  /** The record as it is now; nothing where its folder cannot be read. */
  private snapshot(): Promise<Snapshot | undefined> {
    this.current ??= this.judge();
    return this.current;
  }

  private async judge(): Promise<Snapshot | undefined> {
    const texts = new Map<string, string>();
    for (const document of this.documents.all()) {
      const path = pathOf(document.uri);
      if (path !== undefined) texts.set(path, document.getText());
    }
    try {
      return await this.repository.snapshot(texts, today());
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      this.log(error.message);
      return undefined;
    }
  }

  private async publish(): Promise<void> {
    const pending = this.snapshot();
    const snapshot = await pending;
    // Where something has changed since, another run is on its way.
    if (this.current !== pending) return;
    const found = snapshot ? diagnosticsOf(snapshot, (file) => this.uriOf(file)) : new Map();
    const byUri = new Map([...found].map(([file, diagnostics]) => [this.uriOf(file), diagnostics]));
    const gone = [...this.published].filter((uri) => !byUri.has(uri)).map((uri) => [uri, []] as const);
    for (const [uri, diagnostics] of [...gone, ...byUri]) await this.connection.sendDiagnostics({ uri, diagnostics });
    this.published = new Set(byUri.keys());
    if (this.redraws) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    if (snapshot?.cannot && snapshot.cannot !== this.told)
      await this.show(MessageType.Warning, `fsm-check: ${harmless(snapshot.cannot)}`);
    this.told = snapshot?.cannot;
  }

  private show(type: MessageType, message: string): Promise<void> {
    return this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** Writes into the log that the editor keeps of the server. */
  private log(message: string): void {
    const told = this.connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message });
    told.catch(() => {});
  }

  private async at(uri: string, position: Position): Promise<Place | undefined> {
    const snapshot = await this.snapshot();
    const file = this.fileOf(uri);
    const parsed = file === undefined ? undefined : await snapshot?.parsed(file);
    if (!snapshot || !parsed) return undefined;
    const offset = TextDocument.create(uri, 'yaml', 0, parsed.text).offsetAt(position);
    // A name ends before the next one begins, so that only the last that begins here or before can be meant.
    const last = (await snapshot.names()).findLast((name) => name.file === file && name.offset <= offset);
    return { snapshot, parsed, offset, name: last && isWithin(rangeIn(last, parsed), position) ? last : undefined };
  }

  private async located(snapshot: Snapshot, names: readonly Name[]): Promise<Location[]> {
    const places = [...new Set(names.map(({ file }) => file))].map(async (file) => {
      const parsed = await snapshot.parsed(file);
      const uri = this.uriOf(file);
      const own = names.filter((name) => name.file === file);
      return parsed ? own.map((name) => ({ uri, range: rangeIn(name, parsed) })) : [];
    });
    return (await Promise.all(places)).flat();
  }

  /** The address of a file: as the editor writes it, where it has the file open. */
  private uriOf(file: string): string {
    const path = join(this.base, file);
    return this.documents.keys().find((uri) => pathOf(uri) === path) ?? pathToFileURL(path).href;
  }

  /** A file by its name in the repository; nothing for what lies elsewhere. */
  private fileOf(uri: string): string | undefined {
    const path = pathOf(uri);
    const root = join(this.base, '/');
    return path?.startsWith(root) ? path.slice(root.length).split('\\').join('/') : undefined;
  }
}

const rangeIn = ({ offset }: Name, { lines, place }: Parsed): Range => rangeOf(lines, place(offset));

const declarationsOf = async (snapshot: Snapshot, name: Name): Promise<Name[]> =>
  (await snapshot.names()).filter((each) => each.declares && isSame(each, name));
