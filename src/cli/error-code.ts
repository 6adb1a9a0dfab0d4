/** The system's code of an error (`EACCES`); rethrows what is no error of the system, for it is a defect of ours. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error) {
    return error.code;
  }
  throw error;
}
