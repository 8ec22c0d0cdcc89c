CREATE TABLE public."AO_3B0887_AREA" (
    "AREA_KEY" character varying(255) NOT NULL,
    "AREA_LEVEL" character varying(255),
    "AREA_NAME" text,
    "CONTAINER_ID" character varying(255),
    "CONTAINER_KEY" character varying(255),
    "CONTAINER_TYPE" character varying(255),
    "ID" integer NOT NULL,
    "PARENT_KEY" character varying(255),
    "REMOVED" boolean,
    "VERSION" integer DEFAULT 0
);
CREATE SEQUENCE public."AO_3B0887_AREA_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_AREA_ID_seq" OWNED BY public."AO_3B0887_AREA"."ID";
CREATE TABLE public."AO_3B0887_CHECK_IN" (
    "AUTHOR_ID" integer DEFAULT 0,
    "CLIENT_ID" character varying(255) NOT NULL,
    "CONFIDENCE" integer,
    "CURRENT_VALUE" character varying(82),
    "DAY_TOLD" character varying(255),
    "ID" integer NOT NULL,
    "IN_THE_WAY" text,
    "KEY_RESULT_KEY" character varying(255),
    "LAST_STEP" character varying(255),
    "NEXT_STEP" character varying(280),
    "PLACE" integer DEFAULT 0,
    "RECORDED_AT" bigint DEFAULT 0,
    "SLOT" character varying(255) NOT NULL,
    "SOURCE" character varying(255),
    "WHAT_GOT_US_HERE" text
);
CREATE SEQUENCE public."AO_3B0887_CHECK_IN_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_CHECK_IN_ID_seq" OWNED BY public."AO_3B0887_CHECK_IN"."ID";
CREATE TABLE public."AO_3B0887_CYCLE_DECISION" (
    "AREA_KEY" character varying(255),
    "AUTHOR_ID" integer,
    "BECAUSE" text,
    "CYCLE_LABEL" character varying(255),
    "DECIDED_ON" character varying(255),
    "FIRST_DAY" character varying(255),
    "ID" integer NOT NULL,
    "LAST_DAY" character varying(255),
    "REASON" character varying(255),
    "SLOT" character varying(255) NOT NULL,
    "VERSION" integer
);
CREATE SEQUENCE public."AO_3B0887_CYCLE_DECISION_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_CYCLE_DECISION_ID_seq" OWNED BY public."AO_3B0887_CYCLE_DECISION"."ID";
CREATE TABLE public."AO_3B0887_KEY_RESULT" (
    "AMBITION" character varying(255),
    "AREA_KEY" character varying(255),
    "BASELINE" character varying(82),
    "CHAMPION_ID" integer,
    "CHECK_INS" integer DEFAULT 0,
    "COMPARISON" character varying(255),
    "CONFIDENCE" integer,
    "DECISION" character varying(255),
    "DRAFT" boolean,
    "ID" integer NOT NULL,
    "KEY_RESULT_KEY" character varying(255) NOT NULL,
    "LATEST_AT" bigint,
    "LATEST_DAY" character varying(255),
    "LATEST_VALUE" character varying(82),
    "MEASURE_TYPE" character varying(255),
    "NEXT_STEP" character varying(280),
    "NUMBER_IN_AREA" integer DEFAULT 0,
    "OBJECTIVE_KEY" character varying(255),
    "PLACE" integer,
    "REMOVED" boolean,
    "TARGET" character varying(82),
    "TITLE" text,
    "TITLE_SEARCH" character varying(255),
    "TREND" character varying(255),
    "UNIT" character varying(255),
    "VERSION" integer DEFAULT 0,
    "WEIGHT" character varying(82)
);
CREATE SEQUENCE public."AO_3B0887_KEY_RESULT_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_KEY_RESULT_ID_seq" OWNED BY public."AO_3B0887_KEY_RESULT"."ID";
CREATE TABLE public."AO_3B0887_OBJECTIVE" (
    "AREA_KEY" character varying(255),
    "DECISION" character varying(255),
    "DRAFT" boolean,
    "ID" integer NOT NULL,
    "NUMBER_IN_AREA" integer DEFAULT 0,
    "OBJECTIVE_KEY" character varying(255) NOT NULL,
    "PLACE" integer,
    "REMOVED" boolean,
    "SPONSOR_ID" integer,
    "STOOD_DAY" character varying(255),
    "TITLE" text,
    "VERSION" integer DEFAULT 0,
    "WHY_NOW" text
);
CREATE SEQUENCE public."AO_3B0887_OBJECTIVE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_OBJECTIVE_ID_seq" OWNED BY public."AO_3B0887_OBJECTIVE"."ID";
CREATE TABLE public."AO_3B0887_PARAMETERS" (
    "AUTHOR_ID" integer DEFAULT 0,
    "CHOICES" text,
    "COACH_IDS" text,
    "ID" integer NOT NULL,
    "IN_FORCE_FOR" character varying(255),
    "RECORDED_AT" bigint DEFAULT 0,
    "SAID_BY_ID" integer,
    "SCOPE" character varying(255),
    "VERSION" integer DEFAULT 0,
    "WHY" text
);
CREATE SEQUENCE public."AO_3B0887_PARAMETERS_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_PARAMETERS_ID_seq" OWNED BY public."AO_3B0887_PARAMETERS"."ID";
CREATE TABLE public."AO_3B0887_PERSON" (
    "ID" integer NOT NULL,
    "USER_KEY" character varying(255) NOT NULL,
    "USER_NAME" character varying(255)
);
CREATE SEQUENCE public."AO_3B0887_PERSON_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_PERSON_ID_seq" OWNED BY public."AO_3B0887_PERSON"."ID";
CREATE TABLE public."AO_3B0887_REVISION" (
    "AMBITION" character varying(255),
    "AUTHOR_ID" integer,
    "BASELINE" character varying(82),
    "COMPARISON" character varying(255),
    "DECISION" character varying(255),
    "DRAFT" boolean,
    "ENDED" boolean,
    "ID" integer NOT NULL,
    "MEASURE_TYPE" character varying(255),
    "OBJECTIVE_KEY" character varying(255),
    "PERSON_ID" integer,
    "PLACE" integer,
    "REASON" text,
    "RECORDED_AT" bigint,
    "SLOT" character varying(255) NOT NULL,
    "STOOD_DAY" character varying(255),
    "SUBJECT_KEY" character varying(255),
    "TARGET" character varying(82),
    "TITLE" text,
    "UNIT" character varying(255),
    "VERSION" integer DEFAULT 0,
    "WEIGHT" character varying(82),
    "WHY_NOW" text
);
CREATE SEQUENCE public."AO_3B0887_REVISION_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."AO_3B0887_REVISION_ID_seq" OWNED BY public."AO_3B0887_REVISION"."ID";
ALTER TABLE ONLY public."AO_3B0887_AREA" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_AREA_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_CHECK_IN" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_CHECK_IN_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_CYCLE_DECISION" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_CYCLE_DECISION_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_KEY_RESULT" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_KEY_RESULT_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_OBJECTIVE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_OBJECTIVE_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_PARAMETERS" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_PARAMETERS_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_PERSON" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_PERSON_ID_seq"'::regclass);
ALTER TABLE ONLY public."AO_3B0887_REVISION" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_3B0887_REVISION_ID_seq"'::regclass);
INSERT INTO public."AO_3B0887_AREA" VALUES ('ENG', 'TEAM', 'Area ENG', '65537', 'ENG', 'SPACE', 1, NULL, false, 1);
INSERT INTO public."AO_3B0887_CHECK_IN" VALUES (1, '72a823b1-e9ca-4db5-be4c-2bc7b7b3ab22', 70, '12.5', '2026-10-05', 1, NULL, 'ENG-KR1', NULL, 'Ask the third', 1, 1791190800000, 'ENG-KR1:c1', 'TYPED', 'Two carriers joined');
INSERT INTO public."AO_3B0887_CHECK_IN" VALUES (1, 'c0a91af0-617d-44b4-9a84-ab445a0c7c34', 40, '30', '2026-11-02', 2, NULL, 'ENG-KR1', NULL, NULL, 2, 1793610000000, 'ENG-KR1:c2', 'TYPED', 'The strike');
INSERT INTO public."AO_3B0887_CYCLE_DECISION" VALUES ('ENG', NULL, NULL, '2026 Q4', NULL, '2026-10-01', 1, '2026-12-31', NULL, 'ENG:2026-10-01:2026-12-31', NULL);
INSERT INTO public."AO_3B0887_KEY_RESULT" VALUES ('COMMITTED', 'ENG', '10', 2, 2, NULL, 40, 'ENG:2026-10-01:2026-12-31', false, 1, 'ENG-KR1', 1793610000000, '2026-11-02', '30', 'METRIC', NULL, 1, 'ENG-O1', 1, false, '50', 'Share of orders that arrive in two days', 'share of orders that arrive in two days', '70,40', '%', 1, '1');
INSERT INTO public."AO_3B0887_KEY_RESULT" VALUES ('COMMITTED', 'ENG', '40', NULL, 0, NULL, NULL, 'ENG:2026-10-01:2026-12-31', false, 2, 'ENG-KR2', NULL, NULL, NULL, 'METRIC', NULL, 2, 'ENG-O1', 2, false, '20', 'Complaints a week', 'complaints a week', NULL, NULL, 2, '1');
INSERT INTO public."AO_3B0887_KEY_RESULT" VALUES ('COMMITTED', 'ENG', '1', NULL, 0, NULL, NULL, 'ENG:2026-10-01:2026-12-31', false, 3, 'ENG-KR3', NULL, NULL, NULL, 'METRIC', NULL, 3, 'ENG-O1', 3, true, '2', 'Dropped later', 'dropped later', NULL, NULL, 2, '1');
INSERT INTO public."AO_3B0887_OBJECTIVE" VALUES ('ENG', 'ENG:2026-10-01:2026-12-31', false, 1, 1, 'ENG-O1', 1, false, 1, NULL, 'Nobody waits at the till', 1, 'Autumn is busy');
INSERT INTO public."AO_3B0887_PARAMETERS" VALUES (1, 'CHECK_INS=WEEKLY', '2', 1, '*', 1791018000000, 1, '*', 1, 'We want fewer surprises.');
INSERT INTO public."AO_3B0887_PERSON" VALUES (1, 'key-of-anna', 'anna');
INSERT INTO public."AO_3B0887_PERSON" VALUES (2, 'key-of-ben', 'ben');
INSERT INTO public."AO_3B0887_REVISION" VALUES (NULL, 1, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, 1791018000000, 'ENG:1', NULL, 'ENG', NULL, NULL, NULL, 1, NULL, NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES (NULL, 1, NULL, NULL, 'ENG:2026-10-01:2026-12-31', false, false, 2, NULL, NULL, 1, 1, NULL, 1791018000000, 'ENG-O1:1', NULL, 'ENG-O1', NULL, 'Nobody waits at the till', NULL, 1, NULL, 'Autumn is busy');
INSERT INTO public."AO_3B0887_REVISION" VALUES ('COMMITTED', 1, '10', NULL, 'ENG:2026-10-01:2026-12-31', false, false, 3, 'METRIC', 'ENG-O1', 2, 1, NULL, 1791018000000, 'ENG-KR1:1', NULL, 'ENG-KR1', '50', 'Share of orders that arrive in two days', '%', 1, '1', NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES ('COMMITTED', 1, '40', NULL, 'ENG:2026-10-01:2026-12-31', false, false, 4, 'METRIC', 'ENG-O1', NULL, 2, NULL, 1791018000000, 'ENG-KR2:1', NULL, 'ENG-KR2', '10', 'Complaints a week', NULL, 1, '1', NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES ('COMMITTED', 1, '1', NULL, 'ENG:2026-10-01:2026-12-31', false, false, 5, 'METRIC', 'ENG-O1', NULL, 3, NULL, 1791018000000, 'ENG-KR3:1', NULL, 'ENG-KR3', '2', 'Dropped later', NULL, 1, '1', NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES ('COMMITTED', 2, '40', NULL, 'ENG:2026-10-01:2026-12-31', false, false, 6, 'METRIC', 'ENG-O1', NULL, 2, 'the supplier left', 1794474000000, 'ENG-KR2:2', NULL, 'ENG-KR2', '20', 'Complaints a week', NULL, 2, '1', NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES ('COMMITTED', 2, '1', NULL, 'ENG:2026-10-01:2026-12-31', false, true, 7, 'METRIC', 'ENG-O1', NULL, 3, 'the supplier left', 1794474000000, 'ENG-KR3:2', NULL, 'ENG-KR3', '2', 'Dropped later', NULL, 2, '1', NULL);
INSERT INTO public."AO_3B0887_REVISION" VALUES (NULL, 1, NULL, NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, 1791018000000, 'PARAMETERS:*:1', NULL, 'PARAMETERS:*', NULL, NULL, NULL, 1, NULL, NULL);
SELECT pg_catalog.setval('public."AO_3B0887_AREA_ID_seq"', 1, true);
SELECT pg_catalog.setval('public."AO_3B0887_CHECK_IN_ID_seq"', 2, true);
SELECT pg_catalog.setval('public."AO_3B0887_CYCLE_DECISION_ID_seq"', 1, true);
SELECT pg_catalog.setval('public."AO_3B0887_KEY_RESULT_ID_seq"', 3, true);
SELECT pg_catalog.setval('public."AO_3B0887_OBJECTIVE_ID_seq"', 1, true);
SELECT pg_catalog.setval('public."AO_3B0887_PARAMETERS_ID_seq"', 1, true);
SELECT pg_catalog.setval('public."AO_3B0887_PERSON_ID_seq"', 2, true);
SELECT pg_catalog.setval('public."AO_3B0887_REVISION_ID_seq"', 8, true);
ALTER TABLE ONLY public."AO_3B0887_AREA"
    ADD CONSTRAINT "AO_3B0887_AREA_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_CHECK_IN"
    ADD CONSTRAINT "AO_3B0887_CHECK_IN_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_CYCLE_DECISION"
    ADD CONSTRAINT "AO_3B0887_CYCLE_DECISION_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_KEY_RESULT"
    ADD CONSTRAINT "AO_3B0887_KEY_RESULT_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_OBJECTIVE"
    ADD CONSTRAINT "AO_3B0887_OBJECTIVE_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_PARAMETERS"
    ADD CONSTRAINT "AO_3B0887_PARAMETERS_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_PERSON"
    ADD CONSTRAINT "AO_3B0887_PERSON_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_REVISION"
    ADD CONSTRAINT "AO_3B0887_REVISION_pkey" PRIMARY KEY ("ID");
ALTER TABLE ONLY public."AO_3B0887_AREA"
    ADD CONSTRAINT u_ao_3b0887_area_area_key UNIQUE ("AREA_KEY");
ALTER TABLE ONLY public."AO_3B0887_CHECK_IN"
    ADD CONSTRAINT u_ao_3b0887_check_in_client_id UNIQUE ("CLIENT_ID");
ALTER TABLE ONLY public."AO_3B0887_CHECK_IN"
    ADD CONSTRAINT u_ao_3b0887_check_in_slot UNIQUE ("SLOT");
ALTER TABLE ONLY public."AO_3B0887_CYCLE_DECISION"
    ADD CONSTRAINT u_ao_3b0887_cycle_d775564614 UNIQUE ("SLOT");
ALTER TABLE ONLY public."AO_3B0887_KEY_RESULT"
    ADD CONSTRAINT u_ao_3b0887_key_res681508221 UNIQUE ("KEY_RESULT_KEY");
ALTER TABLE ONLY public."AO_3B0887_OBJECTIVE"
    ADD CONSTRAINT u_ao_3b0887_objecti830356209 UNIQUE ("OBJECTIVE_KEY");
ALTER TABLE ONLY public."AO_3B0887_PERSON"
    ADD CONSTRAINT u_ao_3b0887_person_user_key UNIQUE ("USER_KEY");
ALTER TABLE ONLY public."AO_3B0887_REVISION"
    ADD CONSTRAINT u_ao_3b0887_revision_slot UNIQUE ("SLOT");
CREATE INDEX index_ao_3b0887_are1347804966 ON public."AO_3B0887_AREA" USING btree ("CONTAINER_ID");
CREATE INDEX index_ao_3b0887_che1879706917 ON public."AO_3B0887_CHECK_IN" USING btree ("KEY_RESULT_KEY");
CREATE INDEX index_ao_3b0887_cyc1957489778 ON public."AO_3B0887_CYCLE_DECISION" USING btree ("AREA_KEY");
CREATE INDEX index_ao_3b0887_key1955351542 ON public."AO_3B0887_KEY_RESULT" USING btree ("AREA_KEY");
CREATE INDEX index_ao_3b0887_key206745572 ON public."AO_3B0887_KEY_RESULT" USING btree ("OBJECTIVE_KEY");
CREATE INDEX index_ao_3b0887_key276190265 ON public."AO_3B0887_KEY_RESULT" USING btree ("DECISION");
CREATE INDEX index_ao_3b0887_obj1118579157 ON public."AO_3B0887_OBJECTIVE" USING btree ("SPONSOR_ID");
CREATE INDEX index_ao_3b0887_obj1241781145 ON public."AO_3B0887_OBJECTIVE" USING btree ("DECISION");
CREATE INDEX index_ao_3b0887_obj821644344 ON public."AO_3B0887_OBJECTIVE" USING btree ("AREA_KEY");
CREATE INDEX index_ao_3b0887_par1055196693 ON public."AO_3B0887_PARAMETERS" USING btree ("IN_FORCE_FOR");
CREATE INDEX index_ao_3b0887_par576326980 ON public."AO_3B0887_PARAMETERS" USING btree ("SCOPE");
CREATE INDEX index_ao_3b0887_rev1401108115 ON public."AO_3B0887_REVISION" USING btree ("SUBJECT_KEY");
CREATE INDEX index_ao_3b0887_rev905789147 ON public."AO_3B0887_REVISION" USING btree ("DECISION");
