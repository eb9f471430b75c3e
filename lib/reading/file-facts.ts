/** What is known of a file besides its bytes. */
export interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  /** Lower case hexadecimal. */
  readonly sha256: string;
}
