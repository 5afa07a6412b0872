--liquibase formatted sql logicalFilePath:0301-company-session-ends

--changeset guildhall:company-sessions-unused
-- Few rows: those of sessions that have ended keep nothing to ask a server with.
create index company_sessions_renewals on company_sessions (tenant_id, good_until) where sealed_renewal is not null;
--rollback drop index company_sessions_renewals;
