const LONGEST_NAME = 255;

/** The files of a form's field `file`, each with its name; a field that was left empty holds none. */
export async function uploadedFiles(form: FormData): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files = form.getAll('file').filter((entry): entry is File => entry instanceof File && entry.name !== '');
  return Promise.all(
    files.map(async (file) => ({ name: fileNameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Without control characters, and no longer than a file system allows. */
function fileNameOf(file: File): string {
  return file.name.replace(/\p{Cc}/gu, ' ').slice(-LONGEST_NAME);
}
