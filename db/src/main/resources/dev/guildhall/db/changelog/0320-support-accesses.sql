--liquibase formatted sql logicalFilePath:0320-support-accesses

--changeset guildhall:support-accesses
create table support_accesses (
    tenant_id uuid not null references tenants,
    id uuid not null,
    supporter_company uuid not null,
    supporter_id uuid not null,
    supporter_name text not null,
    reason text not null check (length(reason) <= 500),
    hours integer not null check (hours between 1 and 24),
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    granted boolean,
    ended_at timestamptz,
    token_hash text check (length(token_hash) = 64),
    session_id uuid,
    visit_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, decided_by) references members,
    check (num_nulls(decided_by, decided_at, granted) in (0, 3)),
    check (num_nulls(token_hash, session_id, visit_id) in (0, 3))
);
comment on table support_accesses is 'Who of the platform asked to look into the tenant, what the tenant said, and until when it holds.';
comment on column support_accesses.supporter_company is 'The operators'' company; supporter_id is a member and session_id a session there.';
comment on column support_accesses.hours is 'For how long from the consent on.';
comment on column support_accesses.token_hash is 'By what whoever looks is known during a visit; empty as long as nobody does.';
create index support_accesses_newest on support_accesses (tenant_id, asked_at desc, id desc);
create unique index support_accesses_token on support_accesses (tenant_id, token_hash) where token_hash is not null;

alter table support_accesses enable row level security;
alter table support_accesses force row level security;
create policy own_tenant on support_accesses
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (decided_by, decided_at, granted, ended_at, token_hash, session_id, visit_id)
    on support_accesses to guildhall_app;
grant delete on support_accesses to guildhall_crosstenant;
--rollback drop table support_accesses;

--changeset guildhall:support-looks
create table support_looks (
    tenant_id uuid not null,
    access_id uuid not null,
    place text not null check (length(place) <= 500),
    first_at timestamptz not null,
    primary key (tenant_id, access_id, place),
    foreign key (tenant_id, access_id) references support_accesses
);
comment on table support_looks is 'What has been looked at by a support access; the audit log has each of them once.';

alter table support_looks enable row level security;
alter table support_looks force row level security;
create policy own_tenant on support_looks
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on support_looks to guildhall_app;
grant delete on support_looks to guildhall_crosstenant;
--rollback drop table support_looks;
