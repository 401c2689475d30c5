/** Why the system refuses, by its codes. */
const reasons: { readonly [code: string]: string } = {
  ENOENT: '没有这个文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '那里只能读，不能写',
  ENOSPC: '磁盘已满',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  ENAMETOOLONG: '文件名太长',
}

/** The reason of an error of the system, in words. */
export const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}
