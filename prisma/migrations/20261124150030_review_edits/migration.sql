-- AlterTable
ALTER TABLE "Cell" ADD COLUMN     "machineRaw" TEXT;

-- AlterTable
ALTER TABLE "ReviewDraft" ADD COLUMN     "startContent" JSONB;

-- CreateTable
CREATE TABLE "ReviewEdit" (
    "id" UUID NOT NULL,
    "reviewDraftId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "entries" JSONB NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewEdit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReviewEdit_reviewDraftId_version_key" ON "ReviewEdit"("reviewDraftId", "version");

-- AddForeignKey
ALTER TABLE "ReviewEdit" ADD CONSTRAINT "ReviewEdit_reviewDraftId_fkey" FOREIGN KEY ("reviewDraftId") REFERENCES "ReviewDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewEdit" ADD CONSTRAINT "ReviewEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say.

-- What was saved stays as it was saved; an undo is a save of its own.
CREATE TRIGGER "ReviewEdit_unchanged" BEFORE UPDATE ON "ReviewEdit" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();
-- The first version is the one before any save.
ALTER TABLE "ReviewEdit" ADD CONSTRAINT "ReviewEdit_version" CHECK ("version" > 1);
