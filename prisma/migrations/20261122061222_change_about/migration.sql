-- AlterTable
ALTER TABLE "change" ADD COLUMN     "co_unit_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "lead_id" TEXT,
ADD COLUMN     "leader_id" TEXT,
ADD COLUMN     "suggested_unit_id" TEXT,
ADD COLUMN     "taken_from_id" TEXT;
