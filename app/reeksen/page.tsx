import { redirect } from 'next/navigation';

/** The list of series is where they are compared. */
export default function SeriesListPage(): never {
  redirect('/vergelijken');
}
