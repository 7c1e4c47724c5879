/** A text as a SARIF message: braces are doubled, and nothing in it is a link by chance (SARIF 2.1.0, 3.11.5 and 3.11.6). */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
