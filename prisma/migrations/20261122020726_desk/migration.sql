-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "references" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "co_unit_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "label_ids" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "stream_entry" ADD COLUMN     "from_co_units" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "label" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_block" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_block_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "label_organisation_id_name_key" ON "label"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "text_block_unit_id_name_idx" ON "text_block"("unit_id", "name");

-- CreateIndex
CREATE INDEX "question_co_unit_ids_idx" ON "question" USING GIN ("co_unit_ids");

-- CreateIndex
CREATE INDEX "question_label_ids_idx" ON "question" USING GIN ("label_ids");

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_block" ADD CONSTRAINT "text_block_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
