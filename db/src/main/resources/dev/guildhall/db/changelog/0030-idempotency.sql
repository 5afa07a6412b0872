--liquibase formatted sql logicalFilePath:0030-idempotency

--changeset guildhall:idempotency-keys
create table idempotency_keys (
    tenant_id uuid not null,
    member_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    request_hash text not null check (length(request_hash) = 64),
    result uuid not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, member_id, key),
    foreign key (tenant_id, member_id) references members
);
comment on table idempotency_keys is 'Which request made which thing, so that repeating it has no second effect. Kept at least 35 days.';

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own_tenant on idempotency_keys
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on idempotency_keys to guildhall_app;
--rollback drop table idempotency_keys;
