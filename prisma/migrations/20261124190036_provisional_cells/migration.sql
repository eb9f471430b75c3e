-- AlterTable
ALTER TABLE "Cell" ADD COLUMN     "isProvisional" BOOLEAN NOT NULL DEFAULT false;
