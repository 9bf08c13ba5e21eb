const states: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program has it open',
  ENAMETOOLONG: 'the name is too long',
};

/** Whether an error comes from the disk, and so is no fault of the program. */
export const isDiskError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error;

/** Why a file could not be read or written, in plain words. */
export const diskState = ({ code = '', message }: NodeJS.ErrnoException): string => states[code] ?? message;
