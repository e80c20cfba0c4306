-- DropIndex
DROP INDEX "question_folded_idx";

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "plain" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "same_key" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "terms" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "terms_version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "term_weight" (
    "term" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "share" REAL NOT NULL,

    CONSTRAINT "term_weight_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE INDEX "question_terms_idx" ON "question" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "question_session_id_same_key_idx" ON "question"("session_id", "same_key");

-- CreateIndex
CREATE INDEX "question_terms_version_idx" ON "question"("terms_version");
