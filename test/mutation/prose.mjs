import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The keys of a rule or a reason whose texts explain and are compared with nothing. */
const explaining = ['title', 'why', 'fix', 'guards', 'brief', 'description'];

/** Whether a literal holds nothing but words and names, so that leaving it out leaves out no decision. */
const plain = (path) =>
  path.isStringLiteral() ||
  (path.isTemplateLiteral() &&
    path.node.expressions.every(({ type }) => type === 'Identifier' || type === 'MemberExpression'));

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore(path) {
      const { parentPath } = path;
      return plain(path) && parentPath?.isObjectProperty() && explaining.includes(parentPath.node.key.name)
        ? 'words that explain'
        : undefined;
    },
  }),
];
