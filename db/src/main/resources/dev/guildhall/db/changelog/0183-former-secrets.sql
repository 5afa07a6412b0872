--liquibase formatted sql logicalFilePath:0183-former-secrets

--changeset guildhall:former-secrets
-- Most keys have no former secret, and what is not there need not be in the index.
alter table api_keys drop constraint api_keys_tenant_id_former_hash_key;
create unique index api_keys_former on api_keys (tenant_id, former_hash) where former_hash is not null;
--rollback drop index api_keys_former; alter table api_keys add constraint api_keys_tenant_id_former_hash_key unique (tenant_id, former_hash);
