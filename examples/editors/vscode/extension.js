/** Starts the language server when a YAML file is opened, and ends it with the window. */
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = () => {
  const server = { command: 'fsm-check', args: ['lsp', '--stdio'] };
  const documents = { documentSelector: [{ scheme: 'file', language: 'yaml' }] };
  client = new LanguageClient('fsm-check', 'fsm-check', server, documents);
  return client.start();
};

exports.deactivate = () => client?.stop();
