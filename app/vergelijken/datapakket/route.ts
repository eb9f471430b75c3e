import { exportFile } from '../export-file';
import { loadExport, nothingToExport } from '../load-export';

/** The comparison at the same address as a file. */
export async function GET(request: Request): Promise<Response> {
  const loaded = await loadExport(request);
  return loaded === null ? nothingToExport() : exportFile('datapakket', loaded);
}
