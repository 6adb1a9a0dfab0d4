import { systemErrorCode } from '../../data/open/opener.ts';

/** The system's code of an error (`EACCES`); rethrows what is no error of the system, for it is a defect of ours. */
export function errorCode(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return code;
}
