import { EnvironmentError } from '../errors.ts'

/** Whether the operating system refused something. */
export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

const reasons: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'there is a file in its place',
  ENOENT: 'there is no such folder',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'the path has a loop of links',
  EMFILE: 'too many files are open',
}

/** Says in words why workspaces cannot be kept in `root`, at which path, and what to do. */
export function unwritable(error: NodeJS.ErrnoException, root: string): EnvironmentError {
  return new EnvironmentError(
    `Workspaces cannot be kept in ${root}: ${error.code === 'ENOENT' ? 'no folder can be made there' : reasonOf(error, root)}`,
    [
      ...(error.code === 'ENOSPC' || error.code === 'EDQUOT' ? ['Free some space there.'] : []),
      'Choose another folder with --root <folder>, or for good with `root` in prep.config.yaml.',
    ],
  )
}

/** Says in words why a file or folder of workspaces cannot be read. */
export function unreadable(error: NodeJS.ErrnoException, path: string): EnvironmentError {
  return new EnvironmentError(
    `${path} cannot be read: ${reasonOf(error, path)}`,
    'Name a folder that holds workspaces, and that you may read.',
  )
}

function reasonOf(error: NodeJS.ErrnoException, path: string): string {
  const reason = reasons[error.code ?? ''] ?? error.message
  return error.path === undefined || error.path === path ? reason : `${reason} (at ${error.path})`
}
