--liquibase formatted sql logicalFilePath:0180-api-keys

--changeset guildhall:api-keys
create table api_keys (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    created_by uuid not null,
    name text not null,
    scopes text[] not null,
    hint text not null check (length(hint) = 4),
    secret_hash text not null check (length(secret_hash) = 64),
    former_hash text check (length(former_hash) = 64),
    former_until timestamptz,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    unique (tenant_id, former_hash),
    foreign key (tenant_id, owner_id) references members,
    foreign key (tenant_id, created_by) references members,
    check (length(name) <= 80),
    check (num_nulls(former_hash, former_until) in (0, 2))
);
comment on table api_keys is 'Credentials of programs; of their secrets only the SHA-256 is kept.';
comment on column api_keys.owner_id is 'As whom the key acts.';
comment on column api_keys.scopes is 'Permissions; what the owner may not is not allowed by them.';
comment on column api_keys.hint is 'Last characters of the secret.';
comment on column api_keys.former_hash is 'Of the secret before the last rotation, good until former_until.';
create index api_keys_newest on api_keys (tenant_id, created_at desc, id desc);
create index api_keys_of_owner on api_keys (tenant_id, owner_id, created_at desc, id desc);
create index api_keys_of_maker on api_keys (tenant_id, created_by);

alter table api_keys enable row level security;
alter table api_keys force row level security;
create policy own_tenant on api_keys
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (hint, secret_hash, former_hash, former_until, last_used_at, revoked_at)
    on api_keys to guildhall_app;
--rollback drop table api_keys;
