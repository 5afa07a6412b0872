--liquibase formatted sql logicalFilePath:0272-messages-of-runs

--changeset guildhall:messages-of-runs
-- Without it each run that is erased with its company makes the foreign key go through all messages of the company.
create index messages_of_run on messages (tenant_id, run_id);
--rollback drop index messages_of_run;
