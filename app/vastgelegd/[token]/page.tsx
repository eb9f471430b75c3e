import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FrozenScreen } from '@/components/frozen/frozen-screen';
import { getViewer } from '@/lib/auth/session.server';
import { getChangesSince, getFrozenComparison } from '@/lib/comparison/frozen/get-frozen-comparison.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { withdrawFrozenAction } from '../actions';

interface FrozenPageProps {
  params: Promise<{ token: string }>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (token: string) =>
  getFrozenComparison(database, await getViewer(), brusselsDay(new Date()), token),
);

export async function generateMetadata({ params }: FrozenPageProps): Promise<Metadata> {
  const frozen = await load((await params).token);
  return frozen === null ? {} : { title: frozen.title };
}

export default async function FrozenPage({ params }: FrozenPageProps) {
  const frozen = await load((await params).token);
  if (frozen === null) notFound();
  const since = await getChangesSince(database, await getViewer(), brusselsDay(new Date()), frozen);
  return (
    <FrozenScreen
      frozen={frozen}
      since={since}
      site={getEnvironment().publicUrl}
      withdrawAction={withdrawFrozenAction}
    />
  );
}
