const escapes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

/** The message of a GitHub workflow command. */
export function escapeAnnotation(text: string): string {
  return text.replaceAll(/[%\r\n]/g, (char) => escapes[char] ?? char);
}

/** The value of a property of a GitHub workflow command. */
export function escapeAnnotationProperty(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, (char) => escapes[char] ?? char);
}
