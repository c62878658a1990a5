import { decode, foreignAbove, isYaml, type Workspace, WorkspaceError } from './workspace.ts';

/**
 * The same files, one of them with other bytes, as an editor holds them before they are saved; it need not be on disk yet.
 * Throws {@link WorkspaceError} when the path lies outside the root or is not that of a YAML file.
 */
export function overlay(workspace: Workspace, path: string, bytes: Uint8Array): Workspace {
  const name = workspace.nameOf(path);
  if (!isYaml(name)) throw new WorkspaceError(`${path} is not the name of a YAML file`);
  const above = foreignAbove(name);
  if (above) throw new WorkspaceError(`${path} is not looked at: ${above.because}`);
  return {
    ...workspace,
    files: [...new Set([...workspace.files, name])].sort(),
    read: (file) => (file === name ? decode(file, bytes) : workspace.read(file)),
  };
}
