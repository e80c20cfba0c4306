-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "co_units" JSONB NOT NULL DEFAULT '[]';

-- What stands already was shown with the units of its question.
UPDATE "answer" SET "co_units" = named."units"
FROM (
  SELECT question."id", jsonb_agg(jsonb_build_object('id', unit."id", 'name', unit."name") ORDER BY place) AS "units"
  FROM "question" CROSS JOIN unnest("co_unit_ids") WITH ORDINALITY AS each("unit_id", place)
  JOIN "unit" ON unit."id" = each."unit_id"
  GROUP BY question."id"
) AS named
WHERE named."id" = "answer"."question_id";
