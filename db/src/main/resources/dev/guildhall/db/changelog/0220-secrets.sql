--liquibase formatted sql logicalFilePath:0220-secrets

--changeset guildhall:tenant-keysets
create table tenant_keysets (
    tenant_id uuid primary key references tenants,
    wrapper text not null check (length(wrapper) = 16),
    keyset text not null check (length(keyset) <= 20000)
);
comment on table tenant_keysets is 'Each tenant''s own encryption keys, encrypted with a key that is not in the database.';
comment on column tenant_keysets.wrapper is 'Identifier of the key-encryption key.';

alter table tenant_keysets enable row level security;
alter table tenant_keysets force row level security;
create policy own_tenant on tenant_keysets
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (wrapper, keyset) on tenant_keysets to guildhall_app;
--rollback drop table tenant_keysets;

--changeset guildhall:secrets
create table secrets (
    tenant_id uuid not null,
    name text not null check (name ~ '^[a-z][a-z0-9-]{0,62}$'),
    sealed text not null check (length(sealed) <= 10000),
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (tenant_id, name),
    foreign key (tenant_id, set_by) references members
);
comment on table secrets is 'Secrets of tenants, sealed with the tenant''s own key for this name.';
create index secrets_of_member on secrets (tenant_id, set_by);

alter table secrets enable row level security;
alter table secrets force row level security;
create policy own_tenant on secrets
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (sealed, set_by, set_at), delete on secrets to guildhall_app;
--rollback drop table secrets;
