-- AlterTable
ALTER TABLE "Annex" ADD COLUMN     "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "addedById" UUID,
ADD COLUMN     "awaitsDraftId" UUID,
ADD COLUMN     "fileName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "path" TEXT,
ADD COLUMN     "removedAt" TIMESTAMPTZ,
ADD COLUMN     "replacesId" UUID,
ALTER COLUMN "answerId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "DataTable" ADD COLUMN     "annexId" UUID,
ADD COLUMN     "retiredAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "annexId" UUID;

-- AlterTable
ALTER TABLE "ReviewDraft" ADD COLUMN     "annexId" UUID;

-- CreateIndex
CREATE INDEX "Annex_awaitsDraftId_idx" ON "Annex"("awaitsDraftId");

-- CreateIndex
CREATE INDEX "Annex_documentId_idx" ON "Annex"("documentId");

-- CreateIndex
CREATE INDEX "DataTable_annexId_idx" ON "DataTable"("annexId");

-- CreateIndex
CREATE INDEX "Import_annexId_idx" ON "Import"("annexId");

-- CreateIndex
CREATE INDEX "ReviewDraft_annexId_idx" ON "ReviewDraft"("annexId");

-- AddForeignKey
ALTER TABLE "DataTable" ADD CONSTRAINT "DataTable_annexId_fkey" FOREIGN KEY ("annexId") REFERENCES "Annex"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_annexId_fkey" FOREIGN KEY ("annexId") REFERENCES "Annex"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annex" ADD CONSTRAINT "Annex_awaitsDraftId_fkey" FOREIGN KEY ("awaitsDraftId") REFERENCES "ReviewDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annex" ADD CONSTRAINT "Annex_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Annex"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_annexId_fkey" FOREIGN KEY ("annexId") REFERENCES "Annex"("id") ON DELETE SET NULL ON UPDATE CASCADE;
