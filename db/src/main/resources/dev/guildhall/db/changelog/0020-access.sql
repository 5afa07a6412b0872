--liquibase formatted sql logicalFilePath:0020-access

--changeset guildhall:members
create table members (
    tenant_id uuid not null references tenants,
    id uuid not null,
    email text not null,
    display_name text not null,
    role text not null check (role in ('ADMIN', 'MEMBER', 'VIEWER')),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    -- Within the tenant only: that an address is taken anywhere is known to crosstenant.register_login alone.
    unique (tenant_id, email)
);
comment on table members is 'Human users of a tenant.';

alter table members enable row level security;
alter table members force row level security;
create policy own_tenant on members
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on members to guildhall_app;
--rollback drop table members;

--changeset guildhall:sessions
create table sessions (
    tenant_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    token_hash text not null check (length(token_hash) = 64),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, member_id) references members
);
comment on table sessions is 'Signed-in sessions; of the browser token only its SHA-256 is kept.';
create index sessions_of_member on sessions (tenant_id, member_id);

alter table sessions enable row level security;
alter table sessions force row level security;
create policy own_tenant on sessions
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (revoked_at) on sessions to guildhall_app;
--rollback drop table sessions;

--changeset guildhall:refresh-tokens
create table refresh_tokens (
    tenant_id uuid not null,
    token_hash text not null check (length(token_hash) = 64),
    session_id uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, session_id) references sessions
);
comment on table refresh_tokens is 'Digests of refresh tokens; used ones stay, so that one coming back is noticed.';
create index refresh_tokens_of_session on refresh_tokens (tenant_id, session_id);

alter table refresh_tokens enable row level security;
alter table refresh_tokens force row level security;
create policy own_tenant on refresh_tokens
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (used_at) on refresh_tokens to guildhall_app;
--rollback drop table refresh_tokens;
