-- DropIndex
DROP INDEX "Reading_documentId_readerVersion_key";

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "correctsId" UUID;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "retractedAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "pageSizes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "transcriptId" UUID;

-- AlterTable
ALTER TABLE "ReviewDraft" ADD COLUMN     "correctsAnswerId" UUID,
ADD COLUMN     "correctsQuestionId" UUID;

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "transcriptId" UUID,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "queuedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ,
    "finishedAt" TIMESTAMPTZ,
    "starts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "reviewDraftId" UUID,
    "dismissedAt" TIMESTAMPTZ,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Import_officeId_queuedAt_idx" ON "Import"("officeId", "queuedAt");

-- CreateIndex
CREATE INDEX "Import_documentId_idx" ON "Import"("documentId");

-- CreateIndex
CREATE INDEX "Import_finishedAt_queuedAt_idx" ON "Import"("finishedAt", "queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_correctsId_key" ON "Answer"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_documentId_readerVersion_transcriptId_key" ON "Reading"("documentId", "readerVersion", "transcriptId");

-- CreateIndex
CREATE INDEX "ReviewDraft_correctsAnswerId_idx" ON "ReviewDraft"("correctsAnswerId");

-- CreateIndex
CREATE INDEX "ReviewDraft_correctsQuestionId_idx" ON "ReviewDraft"("correctsQuestionId");

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_transcriptId_fkey" FOREIGN KEY ("transcriptId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_reviewDraftId_fkey" FOREIGN KEY ("reviewDraftId") REFERENCES "ReviewDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_transcriptId_fkey" FOREIGN KEY ("transcriptId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_correctsAnswerId_fkey" FOREIGN KEY ("correctsAnswerId") REFERENCES "Answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_correctsQuestionId_fkey" FOREIGN KEY ("correctsQuestionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say.

-- A document is read once by each version of the reader, and once for each text typed in its place.
DROP INDEX "Reading_documentId_readerVersion_transcriptId_key";
CREATE UNIQUE INDEX "Reading_documentId_readerVersion_transcriptId_key" ON "Reading" ("documentId", "readerVersion", "transcriptId") NULLS NOT DISTINCT;

-- An import is finished when it has a reading or a reason why it has none, and has one of the two alone.
ALTER TABLE "Import" ADD CONSTRAINT "Import_finished_with_one_result" CHECK (("finishedAt" IS NOT NULL)::integer = num_nonnulls("problem", "reviewDraftId"));
ALTER TABLE "Import" ADD CONSTRAINT "Import_starts" CHECK ("starts" >= 0);
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_not_its_own_correction" CHECK ("correctsId" <> "id");
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_corrects_one" CHECK (num_nonnulls("correctsAnswerId", "correctsQuestionId") <= 1);
