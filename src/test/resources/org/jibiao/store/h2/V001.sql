-- H2 2.5.252;
;
CREATE USER IF NOT EXISTS "SA" PASSWORD '' ADMIN;
CREATE CACHED TABLE "PUBLIC"."LIBRARY"(
    "VERSION" INTEGER NOT NULL,
    "SHAPE" CHARACTER VARYING NOT NULL,
    "SEAL" BIGINT NOT NULL
);
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.LIBRARY;
INSERT INTO "PUBLIC"."LIBRARY" VALUES
(1, 'INDICATOR.level1 INDICATOR.level2 INDICATOR.name INDICATOR.description INDICATOR.valueText INDICATOR.annualValue INDICATOR.weight INDICATOR.annualWeight INDICATOR.basis INDICATOR.deadline INDICATOR.direction INDICATOR.note INDICATOR.secrecy GOAL_PAIR.group GOAL_PAIR.goal GOAL_PAIR.indicator GOAL_PAIR.secrecy SUB_GOAL.no SUB_GOAL.heading SUB_GOAL.secrecy SAFEGUARD.title SAFEGUARD.text SAFEGUARD.secrecy BUDGET_LINE.side BUDGET_LINE.label BUDGET_LINE.amount KEY_TASK.work KEY_TASK.content KEY_TASK.project KEY_TASK.amount KEY_TASK.fiscal KEY_TASK.other KEY_TASK.deadline KEY_TASK.secrecy DEPARTMENT_GOALS.title DEPARTMENT_GOALS.departmentName DEPARTMENT_GOALS.overall DEPARTMENT_GOALS.staffCount DEPARTMENT_GOALS.subordinateUnits DEPARTMENT_GOALS.duties DEPARTMENT_GOALS.goals DEPARTMENT_GOALS.opinion DEPARTMENT_GOALS.secrecy PROJECT.title PROJECT.code PROJECT.name PROJECT.unit PROJECT.supervisor PROJECT.functionActivity PROJECT.nature PROJECT.projectClass PROJECT.period PROJECT.clerk PROJECT.clerkPhone PROJECT.owner PROJECT.total PROJECT.fiscal PROJECT.other PROJECT.specialAccount PROJECT.unitFunds PROJECT.social PROJECT.bankLoan PROJECT.carryOver PROJECT.midTermTotal PROJECT.midTermFiscal PROJECT.midTermOther PROJECT.purpose PROJECT.planMarch PROJECT.planJune PROJECT.planOctober PROJECT.planDecember PROJECT.periodGoals PROJECT.goals PROJECT.executionWeight PROJECT.departmentOpinion PROJECT.financeOpinion PROJECT.secrecy DECLARATION.year DECLARATION.department DECLARATION.departmentCode DECLARATION.round DECLARATION.form DECLARATION.moneyUnit DECLARATION.source DECLARATION.secrecy', -6768025213429320226);
CREATE CACHED TABLE "PUBLIC"."EDIT"(
    "NUMBER" BIGINT NOT NULL,
    "TIME" TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    "CAUSE" CHARACTER VARYING(10) NOT NULL,
    "UNDOES" BIGINT NOT NULL,
    "LABEL" CHARACTER VARYING NOT NULL
);
ALTER TABLE "PUBLIC"."EDIT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("NUMBER");
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.EDIT;
INSERT INTO "PUBLIC"."EDIT" VALUES
(1, TIMESTAMP WITH TIME ZONE '2026-11-21 15:07:13.108665747+00', 'DONE', 0, U&'\5bfc\5165 \7533\62a5'),
(2, TIMESTAMP WITH TIME ZONE '2026-11-21 15:07:13.230833109+00', 'DONE', 0, U&'\4fee\6539 \90e8\95e8'),
(3, TIMESTAMP WITH TIME ZONE '2026-11-21 15:07:13.251007691+00', 'DONE', 0, U&'\79fb\52a8 \9879\76ee'),
(4, TIMESTAMP WITH TIME ZONE '2026-11-21 15:07:13.259254292+00', 'DONE', 0, U&'\5220\9664 \9879\76ee'),
(5, TIMESTAMP WITH TIME ZONE '2026-11-21 15:07:13.271399575+00', 'UNDONE', 4, U&'\5220\9664 \9879\76ee');
CREATE CACHED TABLE "PUBLIC"."CHANGE"(
    "EDIT" BIGINT NOT NULL,
    "STEP" INTEGER NOT NULL,
    "TYPE" CHARACTER VARYING(10) NOT NULL,
    "KIND" CHARACTER VARYING(40) NOT NULL,
    "ID" UUID NOT NULL,
    "FIELD" CHARACTER VARYING,
    "BEFORE" CHARACTER VARYING,
    "AFTER" CHARACTER VARYING,
    "FROM_KIND" CHARACTER VARYING(40),
    "FROM_PARENT" UUID,
    "FROM_AFTER" UUID,
    "TO_KIND" CHARACTER VARYING(40),
    "TO_PARENT" UUID,
    "TO_AFTER" UUID
);
ALTER TABLE "PUBLIC"."CHANGE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("EDIT", "STEP");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.CHANGE;
INSERT INTO "PUBLIC"."CHANGE" VALUES
(1, 0, 'INSERT', 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', NULL, NULL, NULL, NULL, NULL, NULL, 'BOOK', UUID '00000000-0000-0000-0000-000000000000', UUID '00000000-0000-0000-0000-000000000000'),
(2, 0, 'SET', 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 'department', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\660c\9ece\53bf\53f8\6cd5\5c40', NULL, NULL, NULL, NULL, NULL, NULL),
(2, 1, 'SET', 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', U&'+\586b\62a5\4eba', '', U&'\738b\4e94', NULL, NULL, NULL, NULL, NULL, NULL),
(3, 0, 'MOVE', 'PROJECT', UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', NULL, NULL, NULL, 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', UUID '00000000-0000-0000-0000-000000000000'),
(4, 0, 'REMOVE', 'PROJECT', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', NULL, NULL, NULL, 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', NULL, NULL, NULL),
(5, 0, 'INSERT', 'PROJECT', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', NULL, NULL, NULL, NULL, NULL, NULL, 'DECLARATION', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273');
CREATE CACHED TABLE "PUBLIC"."SUBTREE"(
    "EDIT" BIGINT NOT NULL,
    "STEP" INTEGER NOT NULL,
    "PART" INTEGER NOT NULL,
    "JSON" CHARACTER VARYING NOT NULL
);
ALTER TABLE "PUBLIC"."SUBTREE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("EDIT", "STEP", "PART");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.SUBTREE;
INSERT INTO "PUBLIC"."SUBTREE" VALUES
(1, 0, 0, U&'{"kind":"DECLARATION","id":"44cdaed8-fa45-ba03-59f2-a60126751145","texts":{"year":"3\8f86","department":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","departmentCode":"\6cd5\5f8b\63f4\52a9","form":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","moneyUnit":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","source":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{},"children":[{"kind":"DEPARTMENT_GOALS","id":"cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1","texts":{"title":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","departmentName":"\6cd5\5f8b\63f4\52a9","overall":"\6cd5\5f8b\63f4\52a9","staffCount":"\6d89\5bc6","subordinateUnits":"\226595%","duties":"680000.00","goals":" \957f\671f ","opinion":"\6d89\5bc6"},"extras":{},"children":[{"kind":"SUB_GOAL","id":"910bdaf8-ea39-faeb-26de-a58f1c147acf","texts":{"heading":"\226595%","secrecy":" \957f\671f "},"extras":{},"children":[{"kind":"GOAL_PAIR","id":"36bcf34a-29a7-62ea-fe0f-26d6d525734d","texts":{"group":"\226595%","goal":"\6d89\5bc6","indicator":" \957f\671f "},"extras":{},"children":[]}]},{"kind":"SAFEGUARD","id":"dbe49aea-ada8-9652-8d0c-51aa5a8f4fb2","texts":{"title":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","text":"3\8f86","secrecy":" \957f\671f "},"extras":{},"children":[]},{"kind":"SAFEGUARD","id":"d7faaeb4-8da2-58b3-5e13-a7880977624f","texts":{"title":"680000.00","secrecy":"\6d89\5bc6"},"extras":{"\9644":"\5176\4ed62"},"children":[]},{"kind":"SAFEGUARD","id":"eaa7d4c6-a9c4-2473-32fa-00abbaa459d6","texts":{"title":"\6cd5\5f8b\63f4\52a9","text":"\6d89\5bc6","secrecy":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"SAFEGUARD","id":"508281ba-3620-19f2-6c66-b65bbc26bf20","texts":{"title":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","secrecy":"3\8f86"},"extras":{},"children":[]},{"kind":"BUDGET_LINE","id":"597a9d18-af30-3cef-2be6-9e81a5e50b2a","texts":{"side":"\6cd5\5f8b\63f4\52a9","label":" \957f\671f ","amount":"\6d89\5bc6"},"extras":{},"children":[]},{"kind":"KEY_TASK","id":"87f6790f-91a7-a429-abfa-ac7c17c49960","texts":{"work":" \957f\671f ","content":"\6d89\5bc6","project":"\226595%","amount":"3\8f86","fiscal":" \957f\671f ","other":"\6cd5\5f8b\63f4\52a9","deadline":"680000.00","secrecy":"\6d89\5bc6"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"a09b1161-9c34-7f49-b72f-4b2ecbf8fa1e","texts":{"level1":"\6cd5\5f8b\63f4\52a9","level2":" \957f\671f ","description":"3\8f86","valueText":"\6d89\5bc6","annualValue":" \957f\671f ","weight":"\6d89\5bc6","annualWeight":"\6cd5\5f8b\63f4\52a9","basis":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","deadline":"3\8f86","direction":"680000.00","note":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","secrecy":"3\8f86"},"extras":{"\9644":"\5176\4ed60"},"children":[]},{"kind":"INDICATOR","id":"43e4c5a0-2cc2-16ff-0286-c461c8976973","texts":{"level1":"3\8f86","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6d89\5bc6","description":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","valueText":"\6d89\5bc6","annualValue":"3\8f86","weight":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","annualWeight":"\6d89\5bc6","basis":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","deadline":"680000.00","direction":"\6cd5\5f8b\63f4\52a9","note":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"fb550296-b218-2b6a-7952-4947e9246e27","texts":{"level1":" \957f\671f ","name":"\6d89\5bc6","description":"680000.00","valueText":"\6d89\5bc6","weight":"680000.00","annualWeight":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","deadline":"680000.00","direction":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","secrecy":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{"\9644":"\5176\4ed61"},"children":[]}]},{"kind":"PROJECT","id":"174c8f0a-10a7-54bc-163a-705dbfade4ff","texts":{"title":" \957f\671f ","code":"3\8f86","name":" \957f\671f ","unit":"\6d89\5bc6","functionActivity":"\226595%","projectClass":"3\8f86","clerk":"680000.00","clerkPhone":"3\8f86","owner":" \957f\671f ","total":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","specialAccount":"\6d89\5bc6","unitFunds":" \957f\671f ","social":"\6cd5\5f8b\63f4\52a9","bankLoan":"3\8f86","carryOver":"3\8f86","midTermFiscal":"3\8f86","midTermOther":"\6d89\5bc6","planMarch":"3\8f86","planJune":"\6cd5\5f8b\63f4\52a9","planOctober":" \957f\671f ","periodGoals":"3\8f86","executionWeight":"\6d89\5bc6","departmentOpinion":"\6d89\5bc6","financeOpinion":"3\8f86","secrecy":"3\8f86"},"extras":{},"children":[{"kind":"INDICATOR","id":"47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e","texts":{"level1":"3\8f86","level2":"3\8f86","name":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","description":"\6d89\5bc6","annualValue":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","basis":"680000.00","deadline":"\6d89\5bc6","direction":"\6cd5\5f8b\63f4\52a9","note":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"adfa961e-e1ae-32d0-c515-011440c7e36f","texts":{"level1":"3\8f86","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6cd5\5f8b\63f4\52a9","description":" \957f\671f ","valueText":" \957f\671f ","weight":"\6d89\5bc6","annualWeight":"680000.00","basis":" \957f\671f ","deadline":" \957f\671f ","direction":"\226595%","note":"\6d89\5bc6","secrecy":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"d72acfd9-f52a-6594-736c-b7f92baf3361","texts":{"level1":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6d89\5bc6","valueText":"\6cd5\5f8b\63f4\52a9","weight":"\226595%","annualWeight":"680000.00","basis":"\6d89\5bc6","deadline":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","direction":" \957f\671f ","note":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{},"children":[]}]},{"kind":"PROJECT","id":"08e7a767-fc62-3a4c-881b-9bfbd9c75273","texts":{"code":" \957f\671f ","unit":"3\8f86","supervisor":"3\8f86","nature":" \957f\671f ","projectClass":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","period":"3\8f86","clerk":" \957f\671f ","clerkPhone":"680000.00","owner":"\226595%","total":"680000.00","fiscal":"\6cd5\5f8b\63f4\52a9","other":"\6cd5\5f8b\63f4\52a9","unitFunds":"\6d89\5bc6","bankLoan":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","midTermTotal":"\6d89\5bc6","midTermFiscal":"3\8f86","midTermOther":"\6d89\5bc6","purpose":" \957f\671f ","planMarch":"\6d89\5bc6","planJune":"\6d89\5bc6","planDecember":" \957f\671f ","periodGoals":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","goals":"3\8f86","executionWeight":"\226595%","departmentOpinion":" \957f\671f ","financeOpinion":"\6d89\5bc6","secrecy":"680000.00"},"extras":{"\9644":"\5176\4ed61"},"children":[{"kind":"INDICATOR","id":"a8f02d95-ce3d-d1e1-d1f3-1d1f19345911","texts":{"level1":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\226595%","valueText":" \957f\671f ","annualValue":"\6cd5\5f8b\63f4\52a9","basis":"680000.00","deadline":"680000.00","direction":"\6cd5\5f8b\63f4\52a9","note":"\6d89\5bc6","secrecy":"3\8f86"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"fc02dd9e-0a60-f867-e1e7-81e1469b3a7e","texts":{"level2":"680000.00","name":"\6d89\5bc6","description":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","valueText":"680000.00","annualValue":" \957f\671f ","weight":"\6cd5\5f8b\63f4\52a9","annualWeight":"\226595%","basis":"680000.00","deadline":"\226595%","note":"680000.00","secrecy":" \957f\671f "},"extras":{},"children":[]}]}]}');
INSERT INTO "PUBLIC"."SUBTREE" VALUES
(4, 0, 0, U&'{"kind":"PROJECT","id":"174c8f0a-10a7-54bc-163a-705dbfade4ff","texts":{"title":" \957f\671f ","code":"3\8f86","name":" \957f\671f ","unit":"\6d89\5bc6","functionActivity":"\226595%","projectClass":"3\8f86","clerk":"680000.00","clerkPhone":"3\8f86","owner":" \957f\671f ","total":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","specialAccount":"\6d89\5bc6","unitFunds":" \957f\671f ","social":"\6cd5\5f8b\63f4\52a9","bankLoan":"3\8f86","carryOver":"3\8f86","midTermFiscal":"3\8f86","midTermOther":"\6d89\5bc6","planMarch":"3\8f86","planJune":"\6cd5\5f8b\63f4\52a9","planOctober":" \957f\671f ","periodGoals":"3\8f86","executionWeight":"\6d89\5bc6","departmentOpinion":"\6d89\5bc6","financeOpinion":"3\8f86","secrecy":"3\8f86"},"extras":{},"children":[{"kind":"INDICATOR","id":"47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e","texts":{"level1":"3\8f86","level2":"3\8f86","name":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","description":"\6d89\5bc6","annualValue":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","basis":"680000.00","deadline":"\6d89\5bc6","direction":"\6cd5\5f8b\63f4\52a9","note":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"adfa961e-e1ae-32d0-c515-011440c7e36f","texts":{"level1":"3\8f86","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6cd5\5f8b\63f4\52a9","description":" \957f\671f ","valueText":" \957f\671f ","weight":"\6d89\5bc6","annualWeight":"680000.00","basis":" \957f\671f ","deadline":" \957f\671f ","direction":"\226595%","note":"\6d89\5bc6","secrecy":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"d72acfd9-f52a-6594-736c-b7f92baf3361","texts":{"level1":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6d89\5bc6","valueText":"\6cd5\5f8b\63f4\52a9","weight":"\226595%","annualWeight":"680000.00","basis":"\6d89\5bc6","deadline":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","direction":" \957f\671f ","note":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{},"children":[]}]}'),
(5, 0, 0, U&'{"kind":"PROJECT","id":"174c8f0a-10a7-54bc-163a-705dbfade4ff","texts":{"title":" \957f\671f ","code":"3\8f86","name":" \957f\671f ","unit":"\6d89\5bc6","functionActivity":"\226595%","projectClass":"3\8f86","clerk":"680000.00","clerkPhone":"3\8f86","owner":" \957f\671f ","total":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","specialAccount":"\6d89\5bc6","unitFunds":" \957f\671f ","social":"\6cd5\5f8b\63f4\52a9","bankLoan":"3\8f86","carryOver":"3\8f86","midTermFiscal":"3\8f86","midTermOther":"\6d89\5bc6","planMarch":"3\8f86","planJune":"\6cd5\5f8b\63f4\52a9","planOctober":" \957f\671f ","periodGoals":"3\8f86","executionWeight":"\6d89\5bc6","departmentOpinion":"\6d89\5bc6","financeOpinion":"3\8f86","secrecy":"3\8f86"},"extras":{},"children":[{"kind":"INDICATOR","id":"47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e","texts":{"level1":"3\8f86","level2":"3\8f86","name":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","description":"\6d89\5bc6","annualValue":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","basis":"680000.00","deadline":"\6d89\5bc6","direction":"\6cd5\5f8b\63f4\52a9","note":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"adfa961e-e1ae-32d0-c515-011440c7e36f","texts":{"level1":"3\8f86","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6cd5\5f8b\63f4\52a9","description":" \957f\671f ","valueText":" \957f\671f ","weight":"\6d89\5bc6","annualWeight":"680000.00","basis":" \957f\671f ","deadline":" \957f\671f ","direction":"\226595%","note":"\6d89\5bc6","secrecy":"\6cd5\5f8b\63f4\52a9"},"extras":{},"children":[]},{"kind":"INDICATOR","id":"d72acfd9-f52a-6594-736c-b7f92baf3361","texts":{"level1":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","level2":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","name":"\6d89\5bc6","valueText":"\6cd5\5f8b\63f4\52a9","weight":"\226595%","annualWeight":"680000.00","basis":"\6d89\5bc6","deadline":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c","direction":" \957f\671f ","note":"1.\4e3a\7fa4\4f17\670d\52a1\\n2.\505a\597d\5de5\4f5c"},"extras":{},"children":[]}]}');
CREATE CACHED TABLE "PUBLIC"."TOUCHED"(
    "ELEMENT" UUID NOT NULL,
    "EDIT" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."TOUCHED" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("ELEMENT", "EDIT");
-- 33 +/- SELECT COUNT(*) FROM PUBLIC.TOUCHED;
INSERT INTO "PUBLIC"."TOUCHED" VALUES
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 1),
(UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1),
(UUID '910bdaf8-ea39-faeb-26de-a58f1c147acf', 1),
(UUID '36bcf34a-29a7-62ea-fe0f-26d6d525734d', 1),
(UUID 'dbe49aea-ada8-9652-8d0c-51aa5a8f4fb2', 1),
(UUID 'd7faaeb4-8da2-58b3-5e13-a7880977624f', 1),
(UUID 'eaa7d4c6-a9c4-2473-32fa-00abbaa459d6', 1),
(UUID '508281ba-3620-19f2-6c66-b65bbc26bf20', 1),
(UUID '597a9d18-af30-3cef-2be6-9e81a5e50b2a', 1),
(UUID '87f6790f-91a7-a429-abfa-ac7c17c49960', 1),
(UUID 'a09b1161-9c34-7f49-b72f-4b2ecbf8fa1e', 1),
(UUID '43e4c5a0-2cc2-16ff-0286-c461c8976973', 1),
(UUID 'fb550296-b218-2b6a-7952-4947e9246e27', 1),
(UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 1),
(UUID '47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e', 1),
(UUID 'adfa961e-e1ae-32d0-c515-011440c7e36f', 1),
(UUID 'd72acfd9-f52a-6594-736c-b7f92baf3361', 1),
(UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', 1),
(UUID 'a8f02d95-ce3d-d1e1-d1f3-1d1f19345911', 1),
(UUID 'fc02dd9e-0a60-f867-e1e7-81e1469b3a7e', 1),
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 2),
(UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', 3),
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 3),
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 4),
(UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 4),
(UUID '47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e', 4),
(UUID 'adfa961e-e1ae-32d0-c515-011440c7e36f', 4),
(UUID 'd72acfd9-f52a-6594-736c-b7f92baf3361', 4),
(UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 5),
(UUID '47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e', 5),
(UUID 'adfa961e-e1ae-32d0-c515-011440c7e36f', 5),
(UUID 'd72acfd9-f52a-6594-736c-b7f92baf3361', 5),
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 5);
CREATE CACHED TABLE "PUBLIC"."GOAL_PAIR"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "group" CHARACTER VARYING DEFAULT '' NOT NULL,
    "goal" CHARACTER VARYING DEFAULT '' NOT NULL,
    "indicator" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."GOAL_PAIR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_22" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.GOAL_PAIR;
INSERT INTO "PUBLIC"."GOAL_PAIR" VALUES
(UUID '36bcf34a-29a7-62ea-fe0f-26d6d525734d', UUID '910bdaf8-ea39-faeb-26de-a58f1c147acf', 1048576, 2959938945270379635, '', U&'\226595%', U&'\6d89\5bc6', U&' \957f\671f ', '');
CREATE INDEX "PUBLIC"."GOAL_PAIR_ORDER" ON "PUBLIC"."GOAL_PAIR"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."INDICATOR"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "level1" CHARACTER VARYING DEFAULT '' NOT NULL,
    "level2" CHARACTER VARYING DEFAULT '' NOT NULL,
    "name" CHARACTER VARYING DEFAULT '' NOT NULL,
    "description" CHARACTER VARYING DEFAULT '' NOT NULL,
    "valueText" CHARACTER VARYING DEFAULT '' NOT NULL,
    "annualValue" CHARACTER VARYING DEFAULT '' NOT NULL,
    "weight" CHARACTER VARYING DEFAULT '' NOT NULL,
    "annualWeight" CHARACTER VARYING DEFAULT '' NOT NULL,
    "basis" CHARACTER VARYING DEFAULT '' NOT NULL,
    "deadline" CHARACTER VARYING DEFAULT '' NOT NULL,
    "direction" CHARACTER VARYING DEFAULT '' NOT NULL,
    "note" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."INDICATOR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7B" PRIMARY KEY("ID");
-- 8 +/- SELECT COUNT(*) FROM PUBLIC.INDICATOR;
INSERT INTO "PUBLIC"."INDICATOR" VALUES
(UUID 'a09b1161-9c34-7f49-b72f-4b2ecbf8fa1e', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1048576, -6976719559951993842, U&'{"\9644":"\5176\4ed60"}', U&'\6cd5\5f8b\63f4\52a9', U&' \957f\671f ', '', U&'3\8f86', U&'\6d89\5bc6', U&' \957f\671f ', U&'\6d89\5bc6', U&'\6cd5\5f8b\63f4\52a9', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'3\8f86', '680000.00', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'3\8f86'),
(UUID '43e4c5a0-2cc2-16ff-0286-c461c8976973', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 2097152, -5591974477984552271, '', U&'3\8f86', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6d89\5bc6', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6d89\5bc6', U&'3\8f86', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6d89\5bc6', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '680000.00', U&'\6cd5\5f8b\63f4\52a9', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', ''),
(UUID 'fb550296-b218-2b6a-7952-4947e9246e27', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 3145728, -3805855446128561775, U&'{"\9644":"\5176\4ed61"}', U&' \957f\671f ', '', U&'\6d89\5bc6', '680000.00', U&'\6d89\5bc6', '', '680000.00', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', '680000.00', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c'),
(UUID 'a8f02d95-ce3d-d1e1-d1f3-1d1f19345911', UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', 1048576, -2513233844916661344, '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', U&'\226595%', '', U&' \957f\671f ', U&'\6cd5\5f8b\63f4\52a9', '', '', '680000.00', '680000.00', U&'\6cd5\5f8b\63f4\52a9', U&'\6d89\5bc6', U&'3\8f86'),
(UUID 'fc02dd9e-0a60-f867-e1e7-81e1469b3a7e', UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', 2097152, -4246202277539011006, '', '', '680000.00', U&'\6d89\5bc6', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '680000.00', U&' \957f\671f ', U&'\6cd5\5f8b\63f4\52a9', U&'\226595%', '680000.00', U&'\226595%', '', '680000.00', U&' \957f\671f '),
(UUID '47f16fa0-0428-4a1d-9ff1-3c76bd63fc3e', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 1048576, -8207651749690383792, '', U&'3\8f86', U&'3\8f86', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6d89\5bc6', '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', '', '680000.00', U&'\6d89\5bc6', U&'\6cd5\5f8b\63f4\52a9', U&'\6cd5\5f8b\63f4\52a9', ''),
(UUID 'adfa961e-e1ae-32d0-c515-011440c7e36f', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 2097152, -5438385796288755285, '', U&'3\8f86', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6cd5\5f8b\63f4\52a9', U&' \957f\671f ', U&' \957f\671f ', '', U&'\6d89\5bc6', '680000.00', U&' \957f\671f ', U&' \957f\671f ', U&'\226595%', U&'\6d89\5bc6', U&'\6cd5\5f8b\63f4\52a9'),
(UUID 'd72acfd9-f52a-6594-736c-b7f92baf3361', UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', 3145728, -3459138674360642646, '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6d89\5bc6', '', U&'\6cd5\5f8b\63f4\52a9', '', U&'\226595%', '680000.00', U&'\6d89\5bc6', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&' \957f\671f ', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '');
CREATE INDEX "PUBLIC"."INDICATOR_ORDER" ON "PUBLIC"."INDICATOR"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."KEY_TASK"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "work" CHARACTER VARYING DEFAULT '' NOT NULL,
    "content" CHARACTER VARYING DEFAULT '' NOT NULL,
    "project" CHARACTER VARYING DEFAULT '' NOT NULL,
    "amount" CHARACTER VARYING DEFAULT '' NOT NULL,
    "fiscal" CHARACTER VARYING DEFAULT '' NOT NULL,
    "other" CHARACTER VARYING DEFAULT '' NOT NULL,
    "deadline" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."KEY_TASK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.KEY_TASK;
INSERT INTO "PUBLIC"."KEY_TASK" VALUES
(UUID '87f6790f-91a7-a429-abfa-ac7c17c49960', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1048576, 3224741825151486409, '', U&' \957f\671f ', U&'\6d89\5bc6', U&'\226595%', U&'3\8f86', U&' \957f\671f ', U&'\6cd5\5f8b\63f4\52a9', '680000.00', U&'\6d89\5bc6');
CREATE INDEX "PUBLIC"."KEY_TASK_ORDER" ON "PUBLIC"."KEY_TASK"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."SUB_GOAL"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "no" CHARACTER VARYING DEFAULT '' NOT NULL,
    "heading" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."SUB_GOAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B4" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.SUB_GOAL;
INSERT INTO "PUBLIC"."SUB_GOAL" VALUES
(UUID '910bdaf8-ea39-faeb-26de-a58f1c147acf', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1048576, 3674654375309099749, '', '', U&'\226595%', U&' \957f\671f ');
CREATE INDEX "PUBLIC"."SUB_GOAL_ORDER" ON "PUBLIC"."SUB_GOAL"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."SAFEGUARD"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "title" CHARACTER VARYING DEFAULT '' NOT NULL,
    "text" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."SAFEGUARD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6" PRIMARY KEY("ID");
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.SAFEGUARD;
INSERT INTO "PUBLIC"."SAFEGUARD" VALUES
(UUID 'dbe49aea-ada8-9652-8d0c-51aa5a8f4fb2', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1048576, 4830033354123346726, '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'3\8f86', U&' \957f\671f '),
(UUID 'd7faaeb4-8da2-58b3-5e13-a7880977624f', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 2097152, 3393632397846654078, U&'{"\9644":"\5176\4ed62"}', '680000.00', '', U&'\6d89\5bc6'),
(UUID 'eaa7d4c6-a9c4-2473-32fa-00abbaa459d6', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 3145728, 1153877795362374355, '', U&'\6cd5\5f8b\63f4\52a9', U&'\6d89\5bc6', U&'\6cd5\5f8b\63f4\52a9'),
(UUID '508281ba-3620-19f2-6c66-b65bbc26bf20', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 4194304, -604926966122849338, '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', U&'3\8f86');
CREATE INDEX "PUBLIC"."SAFEGUARD_ORDER" ON "PUBLIC"."SAFEGUARD"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."BUDGET_LINE"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "side" CHARACTER VARYING DEFAULT '' NOT NULL,
    "label" CHARACTER VARYING DEFAULT '' NOT NULL,
    "amount" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."BUDGET_LINE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BUDGET_LINE;
INSERT INTO "PUBLIC"."BUDGET_LINE" VALUES
(UUID '597a9d18-af30-3cef-2be6-9e81a5e50b2a', UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', 1048576, 2546225267092442855, '', U&'\6cd5\5f8b\63f4\52a9', U&' \957f\671f ', U&'\6d89\5bc6');
CREATE INDEX "PUBLIC"."BUDGET_LINE_ORDER" ON "PUBLIC"."BUDGET_LINE"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PROJECT"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "title" CHARACTER VARYING DEFAULT '' NOT NULL,
    "code" CHARACTER VARYING DEFAULT '' NOT NULL,
    "name" CHARACTER VARYING DEFAULT '' NOT NULL,
    "unit" CHARACTER VARYING DEFAULT '' NOT NULL,
    "supervisor" CHARACTER VARYING DEFAULT '' NOT NULL,
    "functionActivity" CHARACTER VARYING DEFAULT '' NOT NULL,
    "nature" CHARACTER VARYING DEFAULT '' NOT NULL,
    "projectClass" CHARACTER VARYING DEFAULT '' NOT NULL,
    "period" CHARACTER VARYING DEFAULT '' NOT NULL,
    "clerk" CHARACTER VARYING DEFAULT '' NOT NULL,
    "clerkPhone" CHARACTER VARYING DEFAULT '' NOT NULL,
    "owner" CHARACTER VARYING DEFAULT '' NOT NULL,
    "total" CHARACTER VARYING DEFAULT '' NOT NULL,
    "fiscal" CHARACTER VARYING DEFAULT '' NOT NULL,
    "other" CHARACTER VARYING DEFAULT '' NOT NULL,
    "specialAccount" CHARACTER VARYING DEFAULT '' NOT NULL,
    "unitFunds" CHARACTER VARYING DEFAULT '' NOT NULL,
    "social" CHARACTER VARYING DEFAULT '' NOT NULL,
    "bankLoan" CHARACTER VARYING DEFAULT '' NOT NULL,
    "carryOver" CHARACTER VARYING DEFAULT '' NOT NULL,
    "midTermTotal" CHARACTER VARYING DEFAULT '' NOT NULL,
    "midTermFiscal" CHARACTER VARYING DEFAULT '' NOT NULL,
    "midTermOther" CHARACTER VARYING DEFAULT '' NOT NULL,
    "purpose" CHARACTER VARYING DEFAULT '' NOT NULL,
    "planMarch" CHARACTER VARYING DEFAULT '' NOT NULL,
    "planJune" CHARACTER VARYING DEFAULT '' NOT NULL,
    "planOctober" CHARACTER VARYING DEFAULT '' NOT NULL,
    "planDecember" CHARACTER VARYING DEFAULT '' NOT NULL,
    "periodGoals" CHARACTER VARYING DEFAULT '' NOT NULL,
    "goals" CHARACTER VARYING DEFAULT '' NOT NULL,
    "executionWeight" CHARACTER VARYING DEFAULT '' NOT NULL,
    "departmentOpinion" CHARACTER VARYING DEFAULT '' NOT NULL,
    "financeOpinion" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."PROJECT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1" PRIMARY KEY("ID");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.PROJECT;
INSERT INTO "PUBLIC"."PROJECT" VALUES
(UUID '08e7a767-fc62-3a4c-881b-9bfbd9c75273', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 0, 860648571172628475, U&'{"\9644":"\5176\4ed61"}', '', U&' \957f\671f ', '', U&'3\8f86', U&'3\8f86', '', U&' \957f\671f ', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'3\8f86', U&' \957f\671f ', '680000.00', U&'\226595%', '680000.00', U&'\6cd5\5f8b\63f4\52a9', U&'\6cd5\5f8b\63f4\52a9', '', U&'\6d89\5bc6', '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', U&'\6d89\5bc6', U&'3\8f86', U&'\6d89\5bc6', U&' \957f\671f ', U&'\6d89\5bc6', U&'\6d89\5bc6', '', U&' \957f\671f ', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'3\8f86', U&'\226595%', U&' \957f\671f ', U&'\6d89\5bc6', '680000.00'),
(UUID '174c8f0a-10a7-54bc-163a-705dbfade4ff', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 1048576, -7478351954924756171, '', U&' \957f\671f ', U&'3\8f86', U&' \957f\671f ', U&'\6d89\5bc6', '', U&'\226595%', '', U&'3\8f86', '', '680000.00', U&'3\8f86', U&' \957f\671f ', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '', '', U&'\6d89\5bc6', U&' \957f\671f ', U&'\6cd5\5f8b\63f4\52a9', U&'3\8f86', U&'3\8f86', '', U&'3\8f86', U&'\6d89\5bc6', '', U&'3\8f86', U&'\6cd5\5f8b\63f4\52a9', U&' \957f\671f ', '', U&'3\8f86', '', U&'\6d89\5bc6', U&'\6d89\5bc6', U&'3\8f86', U&'3\8f86');
CREATE INDEX "PUBLIC"."PROJECT_ORDER" ON "PUBLIC"."PROJECT"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."DEPARTMENT_GOALS"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "title" CHARACTER VARYING DEFAULT '' NOT NULL,
    "departmentName" CHARACTER VARYING DEFAULT '' NOT NULL,
    "overall" CHARACTER VARYING DEFAULT '' NOT NULL,
    "staffCount" CHARACTER VARYING DEFAULT '' NOT NULL,
    "subordinateUnits" CHARACTER VARYING DEFAULT '' NOT NULL,
    "duties" CHARACTER VARYING DEFAULT '' NOT NULL,
    "goals" CHARACTER VARYING DEFAULT '' NOT NULL,
    "opinion" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."DEPARTMENT_GOALS" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B2" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.DEPARTMENT_GOALS;
INSERT INTO "PUBLIC"."DEPARTMENT_GOALS" VALUES
(UUID 'cd7c6475-0e1f-4cb8-fb22-b5f67ba686c1', UUID '44cdaed8-fa45-ba03-59f2-a60126751145', 1048576, -411634447204154965, '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'\6cd5\5f8b\63f4\52a9', U&'\6cd5\5f8b\63f4\52a9', U&'\6d89\5bc6', U&'\226595%', '680000.00', U&' \957f\671f ', U&'\6d89\5bc6', '');
CREATE INDEX "PUBLIC"."DEPARTMENT_GOALS_ORDER" ON "PUBLIC"."DEPARTMENT_GOALS"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."DECLARATION"(
    "ID" UUID NOT NULL,
    "PARENT" UUID NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "SEAL" BIGINT NOT NULL,
    "EXTRAS" CHARACTER VARYING DEFAULT '' NOT NULL,
    "year" CHARACTER VARYING DEFAULT '' NOT NULL,
    "department" CHARACTER VARYING DEFAULT '' NOT NULL,
    "departmentCode" CHARACTER VARYING DEFAULT '' NOT NULL,
    "round" CHARACTER VARYING DEFAULT '' NOT NULL,
    "form" CHARACTER VARYING DEFAULT '' NOT NULL,
    "moneyUnit" CHARACTER VARYING DEFAULT '' NOT NULL,
    "source" CHARACTER VARYING DEFAULT '' NOT NULL,
    "secrecy" CHARACTER VARYING DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."DECLARATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_76" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.DECLARATION;
INSERT INTO "PUBLIC"."DECLARATION" VALUES
(UUID '44cdaed8-fa45-ba03-59f2-a60126751145', UUID '00000000-0000-0000-0000-000000000000', 1048576, -7420154451220364489, U&'{"\586b\62a5\4eba":"\738b\4e94"}', U&'3\8f86', U&'\660c\9ece\53bf\53f8\6cd5\5c40', U&'\6cd5\5f8b\63f4\52a9', '', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', U&'1.\4e3a\7fa4\4f17\670d\52a1\000a2.\505a\597d\5de5\4f5c', '');
CREATE INDEX "PUBLIC"."DECLARATION_ORDER" ON "PUBLIC"."DECLARATION"("PARENT" NULLS FIRST, "POSITION" NULLS FIRST);
