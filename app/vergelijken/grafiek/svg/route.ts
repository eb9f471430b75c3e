import { exportFile } from '../../export-file';
import { loadExport, nothingToExport } from '../../load-export';

/** The chart of the comparison at the same address, with its title, sources and the day in it. */
export async function GET(request: Request): Promise<Response> {
  const loaded = await loadExport(request);
  return loaded === null ? nothingToExport() : exportFile('svg', loaded);
}
