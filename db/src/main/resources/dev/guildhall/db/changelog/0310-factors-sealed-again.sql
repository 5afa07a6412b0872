--liquibase formatted sql logicalFilePath:0310-factors-sealed-again

--changeset guildhall:factors-sealed-again
grant update (sealed_secret) on second_factors to guildhall_app;
comment on column second_factors.sealed_secret is 'Sealed with the company''s key; what begins with s1. with a key of the installation until the company''s is next exchanged.';
--rollback revoke update (sealed_secret) on second_factors from guildhall_app;
